package dev.tickertone.ingest;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A bucket for tests. */
final class InMemoryObjects implements ObjectStore {
    static final Instant UPLOADED = Instant.parse("2026-11-20T22:00:00Z");

    final Map<String, byte[]> contents = new HashMap<>();
    final Map<String, Long> claimedSizes = new HashMap<>();
    final Set<String> opened = new HashSet<>();
    final Set<String> gone = new HashSet<>();
    final Set<String> versions = new HashSet<>();

    void upload(String key, String content) {
        contents.put(key, content.getBytes(StandardCharsets.UTF_8));
    }

    String text(String key) {
        return new String(contents.get(key), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Info> info(ObjectRef ref) {
        byte[] content = contents.get(ref.key());
        versions.add(String.valueOf(ref.versionId()));
        return content == null ? Optional.empty() : Optional.of(new Info(
                claimedSizes.getOrDefault(ref.key(), (long) content.length), UPLOADED, "binary/octet-stream"));
    }

    @Override
    public InputStream open(ObjectRef ref) throws FileNotFoundException {
        opened.add(ref.key());
        if (gone.contains(ref.key())) {
            throw new FileNotFoundException(ref.key());
        }
        return new ByteArrayInputStream(contents.get(ref.key()));
    }

    @Override
    public void put(ObjectRef ref, byte[] content, String contentType) {
        contents.put(ref.key(), content);
    }
}
