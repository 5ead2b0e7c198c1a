package dev.tickertone.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What becomes of an event that fails: it is tried again a bounded number of times, and then kept for a person. */
final class FailureChecks {
    private static final List<String> EVENT_NAMES = List.of("INSERT", "MODIFY");

    private FailureChecks() {}

    static List<String> faults(Deployed deployed) {
        List<String> faults = new ArrayList<>();
        deployed.functions().forEach((id, function) -> function.get("Events").members()
                .forEach((name, event) -> event(deployed, id, name, event, faults)));
        deployed.all("AWS::SNS::Subscription").forEach((id, subscription) -> {
            String topic = subscription.get("TopicArn").text();
            if (!isQueue(deployed, subscription.get("RedrivePolicy").get("deadLetterTargetArn"))
                    && topic.equals(deployed.template().function("AlertFunction").environment().get("TOPIC_ARN"))) {
                faults.add(id + ": what cannot be delivered is dropped: no RedrivePolicy names a queue");
            }
        });
        return faults;
    }

    private static void event(Deployed deployed, String id, String name, Value event, List<String> faults) {
        Value properties = event.get("Properties");
        switch (event.get("Type").text()) {
            case "S3", "Schedule" -> asynchronous(deployed, id, faults);
            case "DynamoDB" -> stream(deployed, id + "." + name, properties, faults);
            default -> { }
        }
        if (event.get("Type").text().equals("Schedule")
                && !isQueue(deployed, properties.get("DeadLetterConfig").get("Arn"))) {
            faults.add(id + "." + name + ": a call that EventBridge could not make is dropped: no DeadLetterConfig");
        }
    }

    private static void asynchronous(Deployed deployed, String id, List<String> faults) {
        Value config = deployed.properties(id).get("EventInvokeConfig");
        if (!isQueue(deployed, config.get("DestinationConfig").get("OnFailure").get("Destination"))) {
            addOnce(faults, id + ": an event that failed every retry is dropped: EventInvokeConfig has no OnFailure queue");
        }
        if (!config.get("MaximumRetryAttempts").present()) {
            addOnce(faults, id + ": EventInvokeConfig does not say how often to try again");
        }
    }

    private static void stream(Deployed deployed, String where, Value stream, List<String> faults) {
        if (!isQueue(deployed, stream.get("DestinationConfig").get("OnFailure").get("Destination"))) {
            faults.add(where + ": a record that failed every retry is dropped: no OnFailure queue");
        }
        if (stream.get("MaximumRetryAttempts").integerOr(-1, -1, 10_000) < 0) {
            faults.add(where + ": a record that fails blocks its shard for a day: MaximumRetryAttempts is not bounded");
        }
        int age = stream.get("MaximumRecordAgeInSeconds").integerOr(-1, -1, 604_800);
        if (age < 0 || age >= 86_400) {
            faults.add(where + ": MaximumRecordAgeInSeconds is not below the stream's day, so a failed record cannot be read again");
        }
        if (!stream.get("BisectBatchOnFunctionError").flag()) {
            faults.add(where + ": one bad record fails its whole batch: no BisectBatchOnFunctionError");
        }
        if (!Deployed.texts(stream.get("FunctionResponseTypes")).contains("ReportBatchItemFailures")) {
            faults.add(where + ": no ReportBatchItemFailures, so what was done comes again with what was not");
        }
        List<Value> filters = stream.get("FilterCriteria").get("Filters").elements();
        if (filters.isEmpty()) {
            faults.add(where + ": has no filter, and every change of the table, its own too, calls it");
        }
        for (Value filter : filters) {
            String pattern = filter.get("Pattern").text();
            if (EVENT_NAMES.stream().noneMatch(pattern::contains) || pattern.contains("REMOVE")
                    || !pattern.contains("\"kind\"")) {
                faults.add(where + ": a filter takes removals, or any kind of item: " + pattern);
            }
        }
    }

    private static void addOnce(List<String> faults, String fault) {
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** Queues that a function's failed events are sent to. */
    static Stream<String> destinations(Deployed deployed, String id) {
        Value function = deployed.properties(id);
        return Stream.concat(Stream.of(function.get("EventInvokeConfig")),
                        function.get("Events").members().values().stream().map(event -> event.get("Properties")))
                .map(each -> each.get("DestinationConfig").get("OnFailure").get("Destination"))
                .filter(each -> isQueue(deployed, each)).map(Value::text);
    }

    /** Whether a value is the ARN of a queue of the template. */
    private static boolean isQueue(Deployed deployed, Value arn) {
        Map<String, Value> queues = deployed.all("AWS::SQS::Queue");
        return arn.present() && queues.keySet().stream()
                .anyMatch(id -> arn.text().equals(deployed.template().place().arn("sqs", "tickertone-" + id)));
    }
}
