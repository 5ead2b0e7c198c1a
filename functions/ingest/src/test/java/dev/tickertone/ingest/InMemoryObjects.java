package dev.tickertone.ingest;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A bucket for tests. */
public final class InMemoryObjects implements ObjectStore {
    public static final Instant UPLOADED = Instant.parse("2026-11-20T22:00:00Z");

    public final Map<String, byte[]> contents = new HashMap<>();
    final Map<String, Long> claimedSizes = new HashMap<>();
    public final Set<String> failing = new HashSet<>();
    public final Set<String> opened = new HashSet<>();
    final Set<String> gone = new HashSet<>();
    final Set<String> versions = new HashSet<>();

    public int longestPage = MAX_LISTED;

    public void upload(String key, String content) {
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
                claimedSizes.getOrDefault(ref.key(), (long) content.length), UPLOADED, "binary/octet-stream",
                etag(content)));
    }

    @Override
    public InputStream open(ObjectRef ref) throws FileNotFoundException {
        opened.add(ref.key());
        if (failing.contains(ref.key())) {
            throw new IllegalStateException("the bucket is away");
        }
        if (gone.contains(ref.key())) {
            throw new FileNotFoundException(ref.key());
        }
        return new ByteArrayInputStream(contents.get(ref.key()));
    }

    @Override
    public void put(ObjectRef ref, byte[] content, String contentType) {
        contents.put(ref.key(), content);
    }

    @Override
    public void delete(ObjectRef ref) {
        contents.remove(ref.key());
    }

    @Override
    public List<Listed> list(String bucket, String prefix, String after) {
        return contents.entrySet().stream().filter(object -> object.getKey().startsWith(prefix))
                .filter(object -> after == null || object.getKey().compareTo(after) > 0)
                .map(object -> new Listed(object.getKey(), etag(object.getValue()), UPLOADED))
                .sorted(Comparator.comparing(Listed::key)).limit(longestPage).toList();
    }

    private static String etag(byte[] content) {
        return Integer.toHexString(Arrays.hashCode(content));
    }
}
