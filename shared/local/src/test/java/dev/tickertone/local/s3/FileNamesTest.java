package dev.tickertone.local.s3;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class FileNamesTest {
    @Property(tries = 300)
    void aNameIsMadeForOneKeyAndLeadsToIt(@ForAll @StringLength(min = 1, max = 400) String key) {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(key));

        assertThat(FileNames.toKey(FileNames.ofKey(key))).isEqualTo(key);
    }

    @Property(tries = 300)
    void everyPartOfANameIsAPlainFileName(@ForAll @StringLength(min = 1, max = 400) String key) {
        for (Path part : Path.of(FileNames.ofKey(key))) {
            assertThat(part.toString()).matches("[A-Za-z0-9%+_-][A-Za-z0-9%+._-]{0," + FileNames.MAX_PART + "}");
        }
    }

    @Property(tries = 300)
    void namesOfKeysWithAPrefixBeginAsItSays(
            @ForAll @StringLength(max = 300) String prefix, @ForAll @StringLength(min = 1, max = 100) String rest) {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(prefix));
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(prefix + rest));

        assertThat(FileNames.ofKey(prefix + rest)).startsWith(FileNames.beginning(prefix));
    }
}
