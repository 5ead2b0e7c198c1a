package dev.tickertone.store.snapshot;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bucket for rehearsals: it holds what it is made with, by key, and forgets what is put there. Thread-safe. */
public record SampleObjects(Map<String, String> texts) implements ObjectStore {
    public SampleObjects {
        texts = Map.copyOf(texts);
    }

    @Override
    public Optional<Info> info(ObjectRef ref) {
        return Optional.ofNullable(texts.get(ref.key()))
                .map(text -> new Info(bytes(text).length, Sample.CLOCK.instant(), null, ref.key()));
    }

    @Override
    public InputStream open(ObjectRef ref) throws FileNotFoundException {
        if (!texts.containsKey(ref.key())) {
            throw new FileNotFoundException(ref.key());
        }
        return new ByteArrayInputStream(bytes(texts.get(ref.key())));
    }

    @Override
    public void put(ObjectRef ref, byte[] content, String contentType) {
        // Nothing is kept.
    }

    @Override
    public void delete(ObjectRef ref) {
        // Nothing is kept.
    }

    @Override
    public List<Listed> list(String bucket, String prefix, String after) {
        return texts.keySet().stream().sorted()
                .filter(key -> key.startsWith(prefix) && (after == null || key.compareTo(after) > 0))
                .map(key -> new Listed(key, key, Sample.CLOCK.instant())).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
