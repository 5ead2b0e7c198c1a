package dev.tickertone.local.table;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.store.aws.ItemCodec;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * The change feed of a table in DynamoDB Local or LocalStack, read from its stream. Each read goes through the shards
 * from their start, so one position stands for all of them: right for the few changes of a test, wrong for more.
 */
public final class DynamoChangeFeed implements ChangeFeed {
    private static final int MAX_RECORDS = 1_000;

    private final DynamoDbStreamsClient client;
    private final String streamArn;

    public DynamoChangeFeed(DynamoDbStreamsClient client, String streamArn) {
        this.client = client;
        this.streamArn = streamArn;
    }

    @Override
    public List<Change> read(String after, int limit) {
        BigInteger position = after == null ? BigInteger.ONE.negate() : new BigInteger(after);
        return shards().stream()
                .flatMap(shard -> records(shard).stream())
                .map(Record::dynamodb)
                .filter(record -> new BigInteger(record.sequenceNumber()).compareTo(position) > 0)
                .sorted(Comparator.comparing(record -> new BigInteger(record.sequenceNumber())))
                .map(DynamoChangeFeed::change)
                .limit(limit)
                .toList();
    }

    private List<Shard> shards() {
        return client.describeStream(request -> request.streamArn(streamArn)).streamDescription().shards();
    }

    private List<Record> records(Shard shard) {
        List<Record> records = new ArrayList<>();
        String iterator = client.getShardIterator(request -> request
                .streamArn(streamArn).shardId(shard.shardId()).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                .shardIterator();
        while (iterator != null) {
            String from = iterator;
            GetRecordsResponse answer = client.getRecords(request -> request.shardIterator(from).limit(MAX_RECORDS));
            records.addAll(answer.records());
            // An open shard always has a next iterator: no records means its end for now.
            iterator = answer.records().isEmpty() ? null : answer.nextShardIterator();
        }
        return records;
    }

    private static Change change(StreamRecord record) {
        return new Change(record.sequenceNumber(),
                record.hasOldImage() ? ItemCodec.decode(record.oldImage()) : null,
                record.hasNewImage() ? ItemCodec.decode(record.newImage()) : null);
    }
}
