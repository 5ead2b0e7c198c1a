package dev.tickertone.local.cli;

import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.key.ApiKey;
import dev.tickertone.store.key.ApiKeys;
import dev.tickertone.store.key.Making;
import dev.tickertone.store.key.Scope;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * The keys of an installation on AWS, by its table. Whoever may write that may make keys: the credentials and the region are
 * found as by any AWS tool.
 */
final class AwsKeys implements KeyRing {
    private final DynamoDbClient client;
    private final String place;
    private final ApiKeys keys;

    private AwsKeys(DynamoDbClient client, String table, String region) {
        this.client = client;
        this.place = table + " in " + region;
        this.keys = new ApiKeys(new DynamoTable(client, table), Clock.systemUTC());
    }

    /**
     * @param region {@code null} for the one that is set for AWS tools
     * @throws IOException if there is no region, or are no credentials
     */
    static KeyRing open(String table, String region) throws IOException {
        AwsAccess access = AwsAccess.in(region);
        return new AwsKeys(access.connect(DynamoDbClient.builder()), table, access.region().id());
    }

    @Override
    public Making make(String name, Scope scope, int days) throws IOException {
        return asked(() -> keys.make(name, scope, days));
    }

    @Override
    public List<ApiKey> list() throws IOException {
        return asked(keys::list);
    }

    @Override
    public Optional<ApiKey> revoke(String id) throws IOException {
        return asked(() -> keys.revoke(id));
    }

    private <T> T asked(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (ResourceNotFoundException e) {
            throw new IOException("there is no table " + place + ": the stack's output TableName has its name", e);
        } catch (DynamoDbException e) {
            throw new IOException("AWS refused (" + e.awsErrorDetails().errorCode() + "): these credentials must be good, and "
                    + "may read and write the table " + place, e);
        } catch (SdkClientException e) {
            throw new IOException("DynamoDB cannot be reached for the table " + place + ": look at the region and the network", e);
        }
    }

    @Override
    public String api() {
        return "API";
    }

    @Override
    public void close() {
        client.close();
    }
}
