package dev.tickertone.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.key.Check.Allowed;
import dev.tickertone.store.key.Check.Reason;
import dev.tickertone.store.key.Check.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final MemoryTable table = new MemoryTable();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final ApiKeys keys = new ApiKeys(table, clock());

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    private Making.Made made(String name, Scope scope, int days) {
        return (Making.Made) keys.make(name, scope, days);
    }

    private Refused refused(String text) {
        return (Refused) keys.check(text, now.get());
    }

    @Test
    void aKeyIsGoodForWhatItWasMadeFor() {
        Making.Made reader = made("desk", Scope.READ, 30);
        Making.Made writer = made("loader", Scope.WRITE, 30);

        assertThat(keys.check(reader.text(), NOON)).isEqualTo(new Allowed(reader.key().id(), Scope.READ));
        assertThat(keys.check(writer.text(), NOON)).isEqualTo(new Allowed(writer.key().id(), Scope.WRITE));
        assertThat(Scope.WRITE.includes(Scope.READ)).isTrue();
        assertThat(Scope.READ.includes(Scope.WRITE)).isFalse();
        assertThat(reader.key()).isEqualTo(new ApiKey(
                reader.key().id(), "desk", Scope.READ, NOON, NOON.plus(Duration.ofDays(30)), null));
    }

    @Test
    void itExpiresAtTheInstantItSays() {
        Making.Made made = made("desk", Scope.READ, 1);
        Instant end = made.key().expiresAt();

        assertThat(keys.check(made.text(), end.minusNanos(1))).isInstanceOf(Allowed.class);
        assertThat(keys.check(made.text(), end)).isEqualTo(new Refused(made.key().id(), Reason.EXPIRED));
    }

    @Test
    void whatIsRevokedIsRefusedFromThenOnAndStaysInTheList() {
        Making.Made made = made("desk", Scope.WRITE, 30);
        now.set(NOON.plusSeconds(60));

        assertThat(keys.revoke(made.key().id())).map(ApiKey::revokedAt).contains(NOON.plusSeconds(60));
        assertThat(refused(made.text())).isEqualTo(new Refused(made.key().id(), Reason.REVOKED));
        now.set(NOON.plusSeconds(120));
        assertThat(keys.revoke(made.key().id())).map(ApiKey::revokedAt).contains(NOON.plusSeconds(60));
        assertThat(keys.list()).singleElement().satisfies(key ->
                assertThat(key.state(now.get())).isEqualTo(ApiKey.State.REVOKED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000000", "no such id", "keys#1", "../x", "\u0000", "000000000\uD800"})
    void anUnknownIdCannotBeRevoked(String id) {
        made("desk", Scope.READ, 30);

        assertThat(keys.revoke(id)).isEmpty();
        assertThat(keys.list()).hasSize(1);
    }

    @Test
    void everyChangeOfTheSecretIsRefused() {
        Making.Made made = made("desk", Scope.READ, 30);
        String text = made.text();
        for (int i = text.lastIndexOf('_') + 1; i < text.length(); i++) {
            char other = text.charAt(i) == '0' ? '1' : '0';
            String tampered = text.substring(0, i) + other + text.substring(i + 1);
            assertThat(refused(tampered)).as(tampered).isEqualTo(new Refused(made.key().id(), Reason.WRONG_SECRET));
        }
    }

    @Test
    void anotherInstallationsKeyIsUnknownHere() {
        Making.Made other = (Making.Made) new ApiKeys(new MemoryTable(), clock()).make("theirs", Scope.WRITE, 30);
        made("ours", Scope.WRITE, 30);

        assertThat(refused(other.text())).isEqualTo(new Refused(other.key().id(), Reason.UNKNOWN));
    }

    /** Not even the one that what is unknown is compared with. */
    @Test
    void anUnknownIdIsRefusedWhateverItsSecret() {
        assertThat(refused("tt_0000000000_" + "0".repeat(52))).isEqualTo(new Refused("0000000000", Reason.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "tt_", "tt__", "tt_0000000000_", "TT_0000000000_0000000000000000000000000000000000000000000000000000",
        "tt_000000000!_0000000000000000000000000000000000000000000000000000", "tt_0000000000_000000000000000000000000000000000000000000000000000\n",
        " tt_0000000000_0000000000000000000000000000000000000000000000000000", "\uD800", "tt_\u0660000000000_0000000000000000000000000000000000000000000000000000"})
    void whatHasNotTheFormOfAKeyIsRefused(String text) {
        assertThat(refused(text)).isEqualTo(new Refused(null, Reason.MALFORMED));
    }

    @Test
    void noTextAndAnEndlessTextAreRefused() {
        assertThat(refused(null).reason()).isEqualTo(Reason.MALFORMED);
        assertThat(refused("tt_0000000000_" + "0".repeat(5_000_000)).reason()).isEqualTo(Reason.MALFORMED);
        assertThat(made("desk", Scope.READ, 1).text()).hasSize(KeyText.LENGTH);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.MIXIN)
    void noTextIsTakenForAKey(@ForAll @StringLength(max = 100) String text) {
        assertThat(keys.check(text, NOON)).isInstanceOf(Refused.class);
    }

    @Property(tries = 200)
    void notEvenTwoKeysWithTheSameNameAreEqual(@ForAll long seed) {
        ApiKeys seeded = new ApiKeys(new MemoryTable(), clock(), new Random(seed));
        Set<String> texts = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            Making.Made made = (Making.Made) seeded.make("same", Scope.READ, 1);
            texts.add(made.text().substring(made.text().lastIndexOf('_')));
            ids.add(made.key().id());
            assertThat(seeded.check(made.text(), NOON)).isInstanceOf(Allowed.class);
        }

        assertThat(texts).hasSize(10);
        assertThat(ids).hasSize(10);
    }

    /** Two with the same randomness, as if an id had been drawn again. */
    @Test
    void anIdThatIsThereIsDrawnAgain() {
        Making.Made first = (Making.Made) new ApiKeys(table, clock(), new Random(7)).make("first", Scope.READ, 1);
        Making.Made second = (Making.Made) new ApiKeys(table, clock(), new Random(7)).make("second", Scope.READ, 1);

        assertThat(second.key().id()).isNotEqualTo(first.key().id());
        assertThat(keys.check(first.text(), NOON)).isInstanceOf(Allowed.class);
        assertThat(keys.list()).extracting(ApiKey::name).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void whatIsKeptGivesTheSecretToNobody() throws Exception {
        Making.Made made = made("desk", Scope.READ, 30);
        String secret = made.text().substring(made.text().lastIndexOf('_') + 1);
        Item item = table.get(new Key("keys", made.key().id())).orElseThrow();
        byte[] unsalted = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        byte[] whole = MessageDigest.getInstance("SHA-256").digest(made.text().getBytes(StandardCharsets.UTF_8));

        assertThat(item.attributes().values()).noneMatch(value -> value.contains(secret));
        for (byte[] hash : List.of(unsalted, whole)) {
            assertThat(item.attributes().values()).doesNotContain(
                    HexFormat.of().formatHex(hash), Base64.getEncoder().encodeToString(hash));
        }
        assertThat(made.toString()).doesNotContain(secret);
        assertThat(keys.list().toString()).doesNotContain(secret);
        assertThat(KeyText.parse(made.text()).orElseThrow().toString()).doesNotContain(secret);
    }

    /** Neither the table's own expiry nor a filter of its stream takes notice of it. */
    @Test
    void theItemStaysWhenTheKeyEndsAndCallsNoFunction() {
        Item item = table.get(new Key("keys", made("desk", Scope.READ, 1).key().id())).orElseThrow();

        assertThat(item.expiresAt()).isNull();
        assertThat(item.get("kind")).isNull();
    }

    @Test
    void theSameSecretHasAnotherHashUnderAnotherSalt() {
        byte[] salt = {1};
        assertThat(SecretHash.matches("s", salt, SecretHash.of("s", salt))).isTrue();
        assertThat(SecretHash.matches("s", new byte[] {2}, SecretHash.of("s", salt))).isFalse();
    }

    @Test
    void namesAreShortAndOnOneLine() {
        assertThat(made("x".repeat(Limits.MAX_NAME), Scope.READ, 1).key().name()).hasSize(Limits.MAX_NAME);
        assertThat(made("\uD83D\uDCC8".repeat(Limits.MAX_NAME), Scope.READ, 1)).isNotNull();
        assertThat(made("  Kühn & Söhne <b> ", Scope.READ, 1).key().name()).isEqualTo("Kühn & Söhne <b>");
        for (String name : List.of("", "   ", "x".repeat(Limits.MAX_NAME + 1), "a\nb", "a\u0000b", "a\u202Eb", "a\uD800b", "a\u001B[31mb")) {
            assertThat(keys.make(name, Scope.READ, 1)).as(name).isInstanceOf(Making.Rejected.class);
        }
    }

    @Test
    void aKeyIsGoodForADayAtLeastAndTenYearsAtMost() {
        assertThat(made("long", Scope.READ, Limits.MAX_DAYS).key().expiresAt())
                .isEqualTo(NOON.plus(Duration.ofDays(Limits.MAX_DAYS)));
        for (int days : new int[] {Integer.MIN_VALUE, -1, 0, Limits.MAX_DAYS + 1, Integer.MAX_VALUE}) {
            assertThat(keys.make("x", Scope.READ, days)).as("%d", days).isInstanceOf(Making.Rejected.class);
        }
    }

    @Test
    void thereAreNoMoreGoodKeysThanThereMayBeAndEndedOnesMakeWay() {
        String first = made("first", Scope.READ, 30).key().id();
        for (int i = 1; i < Limits.MAX_KEYS; i++) {
            made("key " + i, Scope.READ, 30);
        }
        assertThat(keys.make("one more", Scope.READ, 30)).isInstanceOf(Making.Rejected.class);

        keys.revoke(first);
        Making.Made more = made("one more", Scope.READ, 30);
        assertThat(keys.list()).hasSize(Limits.MAX_KEYS).extracting(ApiKey::id).contains(more.key().id()).doesNotContain(first);
    }

    @Test
    void theListHasTheNewestFirst() {
        made("older", Scope.READ, 30);
        now.set(NOON.plusSeconds(1));
        made("newer", Scope.WRITE, 30);

        assertThat(keys.list()).extracting(ApiKey::name).containsExactly("newer", "older");
    }

    @Test
    void aTableThatFailsIsNoAnswer() {
        ApiKeys broken = new ApiKeys(new ForwardingTable(table) {
            @Override
            public Optional<Item> get(Key key) {
                throw new IllegalStateException("no table");
            }
        }, clock());
        String text = made("desk", Scope.READ, 30).text();

        assertThatThrownBy(() -> broken.check(text, NOON)).hasMessage("no table");
    }
}
