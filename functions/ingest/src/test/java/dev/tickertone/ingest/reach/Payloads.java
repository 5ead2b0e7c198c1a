package dev.tickertone.ingest.reach;

import dev.tickertone.ingest.Packing;
import dev.tickertone.ingest.pdf.Pdfs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;

/** Stories as feeds, news APIs, wires, mails and office programs give them. */
final class Payloads {
    static final Map<String, Function<TrueStory, byte[]>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("feed.rss", Payloads::rss);
        ALL.put("feed.atom", Payloads::atom);
        ALL.put("wire.nitf.xml", Payloads::nitf);
        ALL.put("wire.newsml.xml", Payloads::newsMl);
        ALL.put("api.newsapi.json", Payloads::newsApi);
        ALL.put("api.benzinga.json", Payloads::benzinga);
        ALL.put("wire.ninjs.json", Payloads::ninjs);
        ALL.put("newsletter.eml", Payloads::newsletter);
        ALL.put("forwarded.eml", Payloads::plainMail);
        ALL.put("note.docx", Payloads::docx);
        ALL.put("note.pdf", Payloads::pdf);
        ALL.put("pasted.txt", Payloads::text);
    }

    private Payloads() {}

    private static String html(TrueStory story) {
        return story.markup(story.blocks(),
                Map.of("p", "<p>%s</p>", "h", "<h2>%s</h2>", "q", "<blockquote><p>%s</p></blockquote>"));
    }

    private static byte[] rss(TrueStory story) {
        return bytes("""
                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>Example Feed</title><description>All of it</description><item><title>%s</title>
                <link>https://feed.example/a</link><pubDate>Fri, 20 Nov 2026 16:05:00 -0500</pubDate>
                <description>In short.</description><content:encoded><![CDATA[%s
                <p>The post <a href="https://feed.example/a">%s</a> appeared first on <a href="https://feed.example">Example Feed</a>.</p>]]>
                </content:encoded></item></channel></rss>""".formatted(story.headline(), html(story), story.headline()));
    }

    private static byte[] atom(TrueStory story) {
        return bytes("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Example Desk</title><entry><title>%s</title>
                <link href="https://desk.example/a"/><published>%s</published><content type="xhtml">
                <div xmlns="http://www.w3.org/1999/xhtml">%s<p><a href="https://desk.example/a">Continue reading</a></p></div>
                </content></entry></feed>""".formatted(story.headline(), story.date(), html(story)));
    }

    private static byte[] nitf(TrueStory story) {
        return bytes("""
                <?xml version="1.0"?><nitf><head><docdata><date.issue norm="20261120T210500Z"/></docdata></head><body>
                <body.head><hedline><hl1>%s</hl1></hedline><byline>By %s</byline></body.head><body.content>
                <media media-type="image"><media-caption>A view of the port at dusk.</media-caption></media>%s</body.content>
                <body.end><tagline>(Editing by the desk)</tagline></body.end></body></nitf>"""
                .formatted(story.headline(), story.author(), html(story).replace("h2>", "hl2>")));
    }

    private static byte[] newsMl(TrueStory story) {
        return bytes("""
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="tag:1"><itemMeta>
                <pubStatus qcode="stat:usable"/><versionCreated>%s</versionCreated></itemMeta><contentMeta><headline>%s</headline>
                </contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>%s</body>
                </html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"""
                .formatted(story.date(), story.headline(), html(story)));
    }

    private static byte[] newsApi(TrueStory story) {
        return bytes("{\"status\":\"ok\",\"articles\":[{\"source\":{\"id\":null,\"name\":\"Example\"},\"title\":" + quoted(story.headline())
                + ",\"description\":\"In short.\",\"publishedAt\":\"" + story.date() + "\",\"content\":"
                + quoted(String.join("\n\n", story.lines())) + "}]}");
    }

    private static byte[] benzinga(TrueStory story) {
        return bytes("[{\"id\":1,\"author\":" + quoted(story.author()) + ",\"created\":\"Fri, 20 Nov 2026 16:05:00 -0500\",\"title\":"
                + quoted(story.headline()) + ",\"teaser\":\"\",\"body\":"
                + quoted(html(story) + "<p>© 2026 Example.com. Example does not provide investment advice. All rights reserved.</p>")
                + "}]");
    }

    private static byte[] ninjs(TrueStory story) {
        return bytes("{\"uri\":\"tag:1\",\"pubstatus\":\"usable\",\"versioncreated\":\"" + story.date() + "\",\"headlines\":[{\"value\":"
                + quoted(story.headline()) + "}],\"bodies\":[{\"contenttype\":\"text/html\",\"value\":" + quoted(html(story)) + "}]}");
    }

    private static byte[] newsletter(TrueStory story) {
        String page = """
                <html><body><div style="display:none;max-height:0">What moved the market today</div>
                <table width="100%%"><tr><td align="center"><a href="#">View in browser</a></td></tr>
                <tr><td><table width="600"><tr><td><h1>%s</h1>%s</td></tr></table></td></tr>
                <tr><td><p>You received this e-mail because you signed up at example.com. <a href="#">Unsubscribe</a> | <a href="#">Manage preferences</a></p>
                <p>Example Media, 1 Castle Square, Example City</p></td></tr></table></body></html>"""
                .formatted(story.headline(), html(story));
        return bytes("From: Example Mail <a@mail.example>\r\nSubject: " + story.headline() + "\r\nDate: Fri, 20 Nov 2026 16:05:00 -0500\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"=_b\"\r\n\r\n--=_b\r\nContent-Type: text/plain\r\n\r\n"
                + "Your mail program cannot show this mail.\r\n--=_b\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + Base64.getMimeEncoder().encodeToString(bytes(page)) + "\r\n--=_b--\r\n");
    }

    private static byte[] plainMail(TrueStory story) {
        return bytes("From: Desk <desk@example.org>\nSubject: Fwd: " + story.headline() + "\nDate: Fri, 20 Nov 2026 16:05:00 -0500\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + String.join("\n\n", story.lines()) + "\n\n-- \nImogen Castle\nDesk 4\n");
    }

    private static byte[] docx(TrueStory story) {
        StringBuilder body = new StringBuilder(paragraph("<w:pStyle w:val=\"Title\"/>", story.headline()));
        for (TrueStory.Block block : story.blocks()) {
            String text = Jsoup.parseBodyFragment(block.markup()).text().replace("&", "&amp;");
            body.append(switch (block.kind()) {
                case 'l' -> paragraph("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", text);
                case 'h' -> paragraph("<w:pStyle w:val=\"Heading2\"/>", text);
                case 't' -> "<w:tbl><w:tr><w:tc>" + paragraph("", text).replace(" | ", "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>")
                        + "</w:tc></w:tr></w:tbl>";
                default -> paragraph("", text);
            });
        }
        return Packing.docx(body.toString());
    }

    private static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** Set in lines of at most 95 characters on pages of 40 lines, with a running head and numbered pages. */
    private static byte[] pdf(TrueStory story) {
        List<String> lines = new ArrayList<>();
        for (String text : story.lines()) {
            StringBuilder line = new StringBuilder();
            for (String word : text.split(" ")) {
                if (line.length() + word.length() > 94) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(word).append(' ');
            }
            lines.add(line.toString().strip());
            lines.add("");
        }
        List<List<Pdfs.Type>> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += 40) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + 40));
            List<Pdfs.Type> page = Pdfs.page(from == 0 ? story.headline() : " ", some);
            page.add(new Pdfs.Type("Example Securities | Equity research", 72, 770, 8));
            page.add(new Pdfs.Type("Page " + (from / 40 + 1), 290, 30, 8));
            pages.add(page);
        }
        return Pdfs.of(pages);
    }

    private static byte[] text(TrueStory story) {
        return bytes(story.headline() + "\n\nBy " + story.author() + "\nNov. 20, 2026 4:05 p.m. ET\n\nShare\n\n"
                + String.join("\n\n", story.lines()) + "\n\nRead more\nSubscribe now\n© 2026 Example. All rights reserved.\n");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
