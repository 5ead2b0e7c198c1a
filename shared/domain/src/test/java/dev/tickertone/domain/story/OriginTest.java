package dev.tickertone.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "https://example.com/a/story?id=7",
        "http://www.example.com/a/story/?id=7",
        "https://EXAMPLE.com/a/story?utm_source=mail&id=7&fbclid=x#comments",
    })
    void linksToOnePageAreOneOrigin(String url) {
        assertThat(Origin.canonical(url)).contains("example.com/a/story?id=7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/a/story", "https://example.com/a/story?id=8",
        "https://example.com/A/story?id=7", "https://other.example.com/a/story?id=7"})
    void anotherPageIsAnotherOrigin(String url) {
        assertThat(Origin.canonical(url)).isPresent().isNotEqualTo(Origin.canonical("https://example.com/a/story?id=7"));
    }

    @Test
    void aFrontPageIsNone() {
        assertThat(Origin.canonical("https://example.com")).isEmpty();
        assertThat(Origin.canonical("https://www.example.com/?ref=home")).isEmpty();
    }
}
