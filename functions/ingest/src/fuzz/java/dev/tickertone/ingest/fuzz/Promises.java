package dev.tickertone.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.ingest.Made;
import dev.tickertone.ingest.Read;
import dev.tickertone.ingest.Reading;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** What holds of whatever is read, whoever wrote it. */
public final class Promises {
    private static final Set<String> REASONS =
            Arrays.stream(Reason.values()).map(Reason::code).collect(Collectors.toSet());
    private static final int LONGEST_DETAIL = 600;

    private Promises() {}

    /** Checks what is made of what one reader found. */
    static void hold(Draft draft) {
        hold(List.of(draft));
    }

    /** Checks what is made of what one reader found. */
    static void hold(List<Draft> drafts) {
        holdOf(Made.of(drafts));
    }

    /** Checks the articles and rejections of an upload. */
    public static void holdOf(List<Read> reads) {
        // The last of a list that is too long says so.
        assertThat(reads).isNotEmpty().hasSizeLessThanOrEqualTo(Limits.MAX_ITEMS + 1);
        reads.forEach(Promises::hold);
    }

    private static void hold(Read read) {
        switch (read) {
            case Read.Accepted(Article article) -> hold(article);
            case Read.Rejected(Rejection rejection, Integer item, Read.Withdrawn withdraws) -> {
                assertThat(REASONS).contains(rejection.reason());
                assertThat(rejection.detail()).isNotBlank().hasSizeLessThan(LONGEST_DETAIL);
                assertThat(rejection.remedy()).isNotBlank();
                assertThat(has(rejection.detail(), Character::isISOControl)).isFalse();
                assertThat(item == null || item > 0).isTrue();
            }
        }
    }

    private static void hold(Article article) {
        String title = article.title();
        assertThat(title).isNotBlank().isEqualTo(title.strip()).hasSizeLessThanOrEqualTo(Limits.MAX_HEADLINE_CHARS);
        assertThat(has(title, Character::isISOControl)).as("control characters in the title").isFalse();
        String text = article.text();
        assertThat(text).isEqualTo(text.strip()).doesNotContain("\n\n\n")
                .hasSizeLessThanOrEqualTo(Limits.MAX_ARTICLE_CHARS);
        assertThat(has(text, c -> c != '\n' && Character.isISOControl(c))).as("control characters").isFalse();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(utf8, StandardCharsets.UTF_8).equals(text)).as("whole characters").isTrue();
        assertThat(article.headlineLength()).isIn(0, title.length());
        assertThat(article.id()).hasSize(26);
        assertThat(article.publishedAt()).isAfter(Instant.EPOCH)
                .isBeforeOrEqualTo(Reading.UPLOADED.plusSeconds(86_400));
        assertThat(article.url() == null || article.url().length() <= Limits.MAX_URL_CHARS).isTrue();
        assertThat(article.source() == null || !article.source().isBlank()).isTrue();
        assertThat(article.language()).hasSize(2);
    }

    private static boolean has(String text, IntPredicate kind) {
        return text.chars().anyMatch(kind);
    }
}
