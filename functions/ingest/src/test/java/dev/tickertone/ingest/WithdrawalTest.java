package dev.tickertone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Rejections;
import dev.tickertone.store.log.RecordingContext;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An article of a wire, and the notice that withdraws it. */
class WithdrawalTest {
    private static final String NINJS = """
            {"uri":"%s","pubstatus":"%s","versioncreated":"%s","headline":"Dunmore raises dividend",
             "body_text":"Dunmore raised its dividend by 4%% on Friday.","provider":"Example Wire"}""";
    private static final String NEWSML = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="%s" version="2">
             <itemMeta><itemClass qcode="ninat:text"/><provider literal="Example Wire"/><versionCreated>%3$s</versionCreated>
              <pubStatus qcode="stat:%2$s"/></itemMeta>
             <contentMeta><headline>Dunmore raises dividend</headline></contentMeta>
             <contentSet><inlineData>Dunmore raised its dividend by 4%% on Friday.</inlineData></contentSet></newsItem>""";
    private static final String NITF = """
            <nitf><head><docdata management-status="%2$s"><date.issue norm="%3$s"/></docdata>
             <pubdata name="Example Wire" ex-ref="%1$s"/></head>
            <body><body.head><hedline><hl1>Dunmore raises dividend</hl1></hedline></body.head>
            <body.content><p>Dunmore raised its dividend by 4%% on Friday.</p></body.content></body></nitf>""";
    private static final String PUBLISHED = "2026-11-20T20:00:00Z";
    private static final String WITHDRAWN = "2026-11-20T21:00:00Z";

    private final InMemoryObjects objects = new InMemoryObjects();
    private final InMemoryTable table = new InMemoryTable();
    private final TickingClock clock = new TickingClock();
    private final Articles articles = new Articles(table);

    private Outcome upload(String key, String content) throws IOException {
        objects.upload(key, content);
        return new Intake(objects, table, clock).take(new ObjectRef("uploads", key, null), new Invocation(null, new RecordingContext().log(clock)));
    }

    private Instant withdrawnAt(Outcome kept) {
        return articles.find(kept.articles().getFirst()).orElseThrow().article().withdrawnAt();
    }

    private static Stream<Arguments> wires() {
        return Stream.of(
                Arguments.of(NINJS, "https://wire.example/d", "canceled"),
                Arguments.of(NINJS, "urn:wire:d", "withheld"),
                Arguments.of(NEWSML, "urn:newsml:wire.example:d", "canceled"),
                Arguments.of(NEWSML, "tag:wire.example,2026:d", "withheld"),
                Arguments.of(NITF, "https://wire.example/d?id=7", "killed"));
    }

    @ParameterizedTest
    @MethodSource("wires")
    void theArticleIsMarkedInEitherOrder(String wire, String name, String status) throws IOException {
        Outcome before = upload("incoming/1", wire.formatted(name, "usable", PUBLISHED));
        assertThat(withdrawnAt(before)).isNull();
        Outcome notice = upload("incoming/2", wire.formatted(name, status, WITHDRAWN));

        assertThat(notice.status()).isEqualTo("rejected");
        assertThat(withdrawnAt(before)).isEqualTo(WITHDRAWN);
        Outcome after = upload("incoming/3", wire.formatted(name, "usable", PUBLISHED).replace("4%", "5%"));
        assertThat(after.status()).isEqualTo("kept");
        assertThat(withdrawnAt(after)).isEqualTo(WITHDRAWN);
    }

    @ParameterizedTest
    @MethodSource("wires")
    void anotherArticleAndALaterVersionStand(String wire, String name, String status) throws IOException {
        upload("incoming/1", wire.formatted(name, status, WITHDRAWN));

        assertThat(withdrawnAt(upload("incoming/2", wire.formatted(name + "2", "usable", PUBLISHED)))).isNull();
        assertThat(withdrawnAt(upload("incoming/3",
                wire.formatted(name, "usable", "2026-11-20T21:30:00Z").replace("4%", "5%")))).isNull();
    }

    @Test
    void theNoticeIsARejectionThatSaysSoAndComesTwiceWithoutHarm() throws IOException {
        for (int i = 0; i < 2; i++) {
            upload("incoming/kill.json", NINJS.formatted("urn:wire:d", "canceled", WITHDRAWN));
        }
        List<Rejection> rejections = new Rejections(table).latest(null, null, 10, null).items();
        assertThat(rejections).singleElement().satisfies(rejection ->
                assertThat(rejection.reason()).isEqualTo("withdrawn"));
    }

    @Test
    void aNoticeWithoutATimeHoldsFromItsUploadAndOneWithoutANameForNothing() throws IOException {
        upload("incoming/1", NINJS.formatted("urn:wire:d", "canceled", ""));
        upload("incoming/2", NINJS.formatted("", "canceled", WITHDRAWN));
        Outcome meant = upload("incoming/3", NINJS.formatted("urn:wire:d", "usable", WITHDRAWN));
        Outcome nameless = upload("incoming/4", NINJS.formatted("", "usable", PUBLISHED).replace("4%", "5%"));

        assertThat(withdrawnAt(meant)).isEqualTo(InMemoryObjects.UPLOADED);
        assertThat(withdrawnAt(nameless)).isNull();
    }
}
