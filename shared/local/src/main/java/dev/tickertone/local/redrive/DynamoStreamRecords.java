package dev.tickertone.local.redrive;

import dev.tickertone.domain.table.Change;
import dev.tickertone.local.event.StreamEvents;
import dev.tickertone.store.aws.ItemCodec;
import java.math.BigInteger;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The stream of a table in DynamoDB, with both images of each change. */
public final class DynamoStreamRecords implements StreamRecords {
    /** Reads in a row that bring nothing; the end of an open shard answers so for ever, and a batch's end is before it. */
    private static final int MAX_EMPTY_READS = 50;

    private static final String GONE = "the stream keeps changes for 24 hours and has these no longer";

    private final DynamoDbStreamsClient client;

    public DynamoStreamRecords(DynamoDbStreamsClient client) {
        this.client = client;
    }

    @Override
    public Iterator<StreamEvents.Entry> read(Failure.Batch batch) {
        return new Entries(batch, found(() -> client.getShardIterator(ask -> ask
                .streamArn(batch.stream()).shardId(batch.shard()).shardIteratorType(ShardIteratorType.AT_SEQUENCE_NUMBER)
                .sequenceNumber(batch.first())).shardIterator()));
    }

    private static <T> T found(Supplier<T> question) {
        try {
            return question.get();
        } catch (TrimmedDataAccessException e) {
            throw new GoneException(GONE);
        } catch (ResourceNotFoundException e) {
            // Shards go with their changes.
            throw new GoneException(GONE + ", nor the shard or the stream they were in");
        } catch (DynamoDbException e) {
            if (e.awsErrorDetails().errorCode().equals("ValidationException")) {
                throw new GoneException("the stream knows no such place");
            }
            throw e;
        }
    }

    private final class Entries implements Iterator<StreamEvents.Entry> {
        private final Failure.Batch batch;
        private final Deque<Record> page = new ArrayDeque<>();
        private String iterator;
        private final BigInteger last;
        private boolean ended;

        Entries(Failure.Batch batch, String iterator) {
            this.batch = batch;
            this.iterator = iterator;
            this.last = new BigInteger(batch.last());
        }

        @Override
        public boolean hasNext() {
            for (int empty = 0; page.isEmpty() && !ended; empty++) {
                if (iterator == null || empty == MAX_EMPTY_READS) {
                    throw new GoneException("the stream does not have all of these changes");
                }
                fill();
            }
            return !page.isEmpty();
        }

        private void fill() {
            GetRecordsResponse answer = found(() -> client.getRecords(ask -> ask.shardIterator(iterator)));
            iterator = answer.nextShardIterator();
            for (Record each : answer.records()) {
                int order = new BigInteger(each.dynamodb().sequenceNumber()).compareTo(last);
                ended |= order >= 0;
                if (order <= 0) {
                    page.add(each);
                }
            }
        }

        @Override
        public StreamEvents.Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            StreamRecord change = page.remove().dynamodb();
            Clock then = Clock.fixed(change.approximateCreationDateTime(), ZoneOffset.UTC);
            return new StreamEvents(batch.stream(), then).entry(new Change(change.sequenceNumber(),
                    change.hasOldImage() ? ItemCodec.decode(change.oldImage()) : null,
                    change.hasNewImage() ? ItemCodec.decode(change.newImage()) : null));
        }
    }
}
