package dev.tickertone.scoring;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.store.Articles;
import dev.tickertone.store.aws.DynamoRehearsal;
import dev.tickertone.store.aws.S3Rehearsal;
import dev.tickertone.store.snapshot.Sample;
import dev.tickertone.store.snapshot.SilentContext;
import dev.tickertone.store.snapshot.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** What the function does before its snapshot is made: it scores an article of its own, without a word to anybody. */
final class Priming {
    private Priming() {}

    /**
     * Has Lambda do it.
     *
     * @param maker makes a handler over a table in memory and a bucket that is empty
     */
    static void register(Wiring wiring, Supplier<RequestStreamHandler> maker) {
        Snapshot.prime(wiring::reach, () -> rehearse(maker.get()), DynamoRehearsal::run, S3Rehearsal::run);
    }

    static void rehearse(RequestStreamHandler handler) throws IOException {
        handler.handleRequest(Sample.event(table -> {
            Articles articles = new Articles(table);
            articles.add(Sample.article());
            articles.addScore(Sample.scored());
        }), OutputStream.nullOutputStream(), new SilentContext());
    }
}
