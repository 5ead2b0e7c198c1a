package dev.tickertone.local;

import java.io.IOException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import software.amazon.awssdk.services.s3.S3Client;

/** What is done once in a home: the samples are loaded, or it is kept in mind that nobody wanted them. */
final class FirstStart {
    private static final String SAMPLES = "samples";
    private static final String WANTED = "wanted";
    private static final String DONE = "done";

    private final MVStore store;
    private final MVMap<String, String> done;

    FirstStart(MVStore store) {
        this.store = store;
        this.done = store.openMap("first-start");
    }

    /** Loads the samples if they are wanted and this is the first start, or the first one ended before they were. */
    void samples(boolean wanted, S3Client client, String bucket) throws IOException {
        if (!done.containsKey(SAMPLES)) {
            note(wanted ? WANTED : DONE);
        }
        if (WANTED.equals(done.get(SAMPLES))) {
            Samples.upload(client, bucket);
            note(DONE);
        }
    }

    private void note(String state) {
        done.put(SAMPLES, state);
        store.commit();
    }
}
