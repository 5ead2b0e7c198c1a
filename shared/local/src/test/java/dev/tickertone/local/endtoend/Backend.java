package dev.tickertone.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.domain.table.Table;
import dev.tickertone.local.template.LambdaFunction;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What stands behind the scenario in place of AWS. */
interface Backend extends AutoCloseable {

    /** An S3 event on its way to a function, by its logical id. */
    record UploadEvent(String function, String json) {}

    /**
     * An alert as a queue that subscribed to the topic gets it.
     *
     * @param alert the message's body
     * @param attributes each with its value
     */
    record Published(String subject, JsonNode alert, Map<String, String> attributes) {}

    void upload(String key, byte[] content) throws Exception;

    /** The S3 events that came since it was last asked. */
    List<UploadEvent> uploadEvents() throws Exception;

    /** The table, as its owner reaches it. */
    Table table();

    /** The table's stream. */
    ChangeFeed changes();

    /**
     * Runs a function.
     *
     * @return its response
     * @throws Exception if the function failed
     */
    byte[] invoke(LambdaFunction function, String event) throws Exception;

    /** Takes what failed every retry: the failure queue. */
    void failed(String record) throws Exception;

    /** What is in the failure queue. */
    List<String> failures() throws Exception;

    /** Whether SNS takes nothing from now on. */
    void refusePublishing(boolean refuse);

    /** Lets time pass for the functions. */
    void pass(Duration time) throws Exception;

    /** Every alert published so far. */
    List<Published> published() throws Exception;

    @Override
    void close();
}
