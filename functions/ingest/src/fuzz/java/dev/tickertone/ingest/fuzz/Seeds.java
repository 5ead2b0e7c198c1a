package dev.tickertone.ingest.fuzz;

import dev.tickertone.ingest.Packing;
import dev.tickertone.ingest.pdf.Pdfs;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sound inputs that a target's fuzzing begins with, so that it need not find out what a format looks like. */
public final class Seeds {
    private static final String TEXT = "Freight shares sink\nBy Jane Doe\nPublished: Nov 20, 2026 4:05 p.m. ET\n\n"
            + "NEW YORK, Nov 20 (Wire) - Harbor fell 4% – its worst day since “May”.\n\nShare";
    private static final String HTML = "<html lang=en><head><title>A | B</title><meta charset=utf-8>"
            + "<meta property='og:title' content='A'><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"headline\":\"A\",\"datePublished\":\"2026-11-20T21:05:00Z\"}</script></head><body><nav><a href=/>Home</a></nav>"
            + "<article><h1>A</h1><p>Harbor fell <b>4%</b> on Friday.</p><table><tr><td>1</td></tr></table></article></body></html>";
    private static final String JSON = "{\"articles\":[{\"title\":\"A\",\"content\":\"<p>Harbor fell.</p>\",\"publishedAt\":"
            + "\"2026-11-20T21:05:00Z\",\"url\":\"https://a.example/\",\"source\":{\"name\":\"W\"}},{\"title\":\"B\"}]}";
    private static final String LINES = "{\"headline\":\"A\",\"summary\":\"Harbor fell.\",\"datetime\":1795208700}\n{\"title\":\"B\"}\n";
    private static final String NINJS = "{\"uri\":\"x\",\"headline\":\"A\",\"body_text\":\"Harbor fell.\",\"pubstatus\":\"usable\","
            + "\"embargoed\":\"2026-11-20T21:05:00Z\",\"versioncreated\":\"2026-11-20T21:05:00+00:00\"}";
    private static final String RSS = "<rss><channel><title>W</title><item><title>A</title><guid>1</guid><pubDate>Fri, 20 Nov 2026"
            + " 21:05:00 GMT</pubDate><description><![CDATA[<p>Harbor fell &amp; <b>4%</b>.</p>]]></description></item></channel></rss>";
    private static final String ATOM = "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title>"
            + "<updated>2026-11-20T21:05:00Z</updated><content type='html'>&lt;p>Harbor fell.&lt;/p></content></entry></feed>";
    private static final String NITF = "<nitf><head><docdata><date.issue norm='20261120T210500Z'/></docdata></head><body><body.head>"
            + "<hedline><hl1>A</hl1></hedline></body.head><body.content><p>Harbor fell.</p></body.content></body></nitf>";
    private static final String NEWSML = "<newsMessage><itemSet><newsItem><itemMeta><pubStatus qcode='stat:usable'/><embargoed>"
            + "2026-11-20T09:00:00Z</embargoed></itemMeta><contentMeta><headline>A</headline></contentMeta><contentSet><inlineXML>"
            + "<p>Harbor fell.</p></inlineXML></contentSet></newsItem></itemSet></newsMessage>";
    private static final String MAIL = "Received: x\nSubject: =?UTF-8?Q?A=C3=A9?=\nDate: Fri, 20 Nov 2026 21:05:00 +0000\n"
            + "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain; charset=utf-8\n"
            + "Content-Transfer-Encoding: quoted-printable\n\nHarbor fell =E2=80=93 4%=\n.\n--b\nContent-Type: text/html;"
            + " name=a.html\nContent-Disposition: attachment\n\n<p>Harbor rose.</p>\n--b--\n";
    private static final String DOCX = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Harbor fell</w:t><w:tab/><w:br/></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del></w:p>";
    private static final String CSV = "symbol,timestamp,price,previous_close\nIWM,2026-11-20T21:00:00Z,1.5,\"1.4\"\nSPY,2026-11-20,2,\n";
    private static final String QUOTES = "[{\"symbol\":\"IWM\",\"date\":\"2026-11-20\",\"close\":1.5}]";
    private static final String SCORED = "Gold slips as yields climb\n\nGold fell 1.2% to $2,793.30 on Friday, its worst day since May. "
            + "Microsoft (NASDAQ: MSFT) could rise 5-10% if it beats estimates, analysts said. Oil did not recover.";

    private Seeds() {}

    /** The seeds of a target. */
    public static List<byte[]> of(Target target) {
        return switch (target) {
            case CHARSET -> Stream.of(TEXT, HTML, "\u00e6\u2013\u2021 \u00e2\u20ac\u201c \u00e9").map(text -> bytes("\u0001" + text)).toList();
            case TEXT -> texts(TEXT);
            case HTML -> texts(HTML);
            case JSON -> texts(JSON, LINES, NINJS);
            case XML -> texts(RSS, ATOM, NITF, NEWSML);
            case MAIL -> texts(MAIL);
            case DOCX -> texts("<?xml version='1.0'?><w:document xmlns:w='w'><w:body>" + DOCX + "</w:body></w:document>");
            case ZIP -> List.of(archive(), Packing.docx(DOCX));
            case GZIP -> List.of(Packing.gzip(TEXT));
            case PDF -> List.of(Pdfs.of(List.of(Pdfs.page("Larch rises", List.of("Larch rose 5% on Friday.", "", "It fell.")))));
            case QUOTES -> Stream.concat(texts(CSV, QUOTES, QUOTES.substring(1, QUOTES.length() - 1)).stream(),
                    Stream.of(Packing.gzip(CSV))).toList();
            case DATES -> texts("Nov. 20, 2026 9:05 p.m. ET", "Fri, 20 Nov 2026 21:05:00 GMT", "2026-11-20T21:05:00.123-05:00",
                    "20261120T210500Z", "29 October, 2016", "20.11.2026 14:05", "1795208700", "9 a.m. EST on 3rd Sept");
            case UPLOAD -> Stream.concat(texts(TEXT, HTML, JSON, LINES, RSS, ATOM, NITF, NEWSML, MAIL).stream(),
                    Stream.of(archive(), Packing.docx(DOCX), Packing.gzip(RSS))).toList();
            case SCORER -> texts(SCORED, TEXT);
        };
    }

    private static byte[] archive() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", bytes(TEXT));
        files.put("b/c.html", bytes(HTML));
        return Packing.zip(files);
    }

    private static List<byte[]> texts(String... texts) {
        return Stream.of(texts).map(Seeds::bytes).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
