package dev.tickertone.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A person is told of what goes wrong, in words that say what to do, and can see how the pipeline is. */
final class AlarmChecks {
    /** Milliseconds by this are a percentage of so many seconds. */
    private static final int PERCENT_OF_MILLISECONDS = 10;

    private AlarmChecks() {}

    /** @param metrics names of the metrics the functions write */
    static List<String> faults(Deployed deployed, Set<String> metrics) {
        List<String> faults = new ArrayList<>();
        Set<String> watched = new TreeSet<>();
        Set<String> topics = deployed.all("AWS::SNS::Topic").keySet();
        deployed.all("AWS::CloudWatch::Alarm").forEach((id, alarm) -> {
            watched.addAll(watched(alarm, "Namespace"));
            for (String action : List.of("AlarmActions", "OKActions")) {
                if (Deployed.texts(alarm.get(action)).stream().noneMatch(arn -> topics.stream().anyMatch(
                        topic -> arn.equals(deployed.template().place().arn("sns", "tickertone-" + topic))))) {
                    faults.add(id + ": nobody hears it: " + action + " names no topic");
                }
            }
            if (alarm.get("AlarmDescription").textOr("").length() < 20) {
                faults.add(id + ": does not say what is wrong and what to do");
            }
            if (!alarm.get("TreatMissingData").present()) {
                faults.add(id + ": does not say what silence means: no TreatMissingData");
            }
        });
        for (LambdaFunction function : deployed.template().functions()) {
            for (String metric : List.of("Errors", "Throttles", "Duration")) {
                watched(watched, function.id(), "AWS/Lambda " + metric + " " + function.name(), faults);
            }
            String id = Character.toLowerCase(function.id().charAt(0)) + function.id().substring(1).replaceFirst("Function$", "");
            if (!expressions(deployed).contains(
                    "FILL(%s, 0) / %d".formatted(id, function.timeout().toSeconds() * PERCENT_OF_MILLISECONDS))) {
                faults.add(function.id() + ": its alarm on Duration reckons with another Timeout");
            }
        }
        deployed.template().changes().forEach(trigger -> watched(watched, trigger.function(),
                "AWS/Lambda IteratorAge " + deployed.template().function(trigger.function()).name(), faults));
        deployed.all("AWS::SQS::Queue").keySet().forEach(id -> watched(watched, id,
                "AWS/SQS ApproximateNumberOfMessagesVisible tickertone-" + id, faults));
        watched(watched, "Api", "AWS/ApiGateway 5xx api", faults);
        watched(watched, "Table", "AWS/DynamoDB WriteThrottleEvents tickertone-Table", faults);
        known(watched, metrics, "an alarm", faults);
        board(deployed, metrics, faults);
        return faults;
    }

    private static void watched(Set<String> watched, String id, String metric, List<String> faults) {
        if (!watched.contains(metric)) {
            faults.add(id + ": no alarm watches " + metric.split(" ")[1]);
        }
    }

    private static String expressions(Deployed deployed) {
        return deployed.all("AWS::CloudWatch::Alarm").values().stream().flatMap(alarm -> alarm.get("Metrics").elements().stream())
                .map(metric -> metric.get("Expression").textOr("")).collect(Collectors.joining());
    }

    /** Each metric of an alarm: namespace, name and the first dimension's value. */
    private static Set<String> watched(Value alarm, String namespace) {
        Set<String> found = new TreeSet<>();
        if (alarm.get(namespace).present()) {
            found.add(name(alarm));
        }
        alarm.get("Metrics").elements().stream().map(each -> each.get("MetricStat").get("Metric"))
                .filter(Value::present).forEach(metric -> found.add(name(metric)));
        return found;
    }

    private static String name(Value metric) {
        return metric.get("Namespace").text() + " " + metric.get("MetricName").text() + " "
                + metric.get("Dimensions").elements().getFirst().get("Value").text().replaceFirst("\\.(Queue|Topic)Name$", "");
    }

    private static void board(Deployed deployed, Set<String> metrics, List<String> faults) {
        Map<String, Value> boards = deployed.all("AWS::CloudWatch::Dashboard");
        if (boards.isEmpty()) {
            faults.add("there is no AWS::CloudWatch::Dashboard");
        }
        boards.forEach((id, board) -> {
            Set<String> shown = new TreeSet<>();
            try {
                JsonNode body = Json.mapper().readTree(board.get("DashboardBody").text());
                body.path("widgets").forEach(widget -> widget.at("/properties/metrics").forEach(
                        metric -> shown.add(metric.path(0).asText() + " " + metric.path(1).asText() + " " + metric.path(3).asText())));
            } catch (JsonProcessingException e) {
                faults.add(id + ": DashboardBody is no JSON: " + e.getOriginalMessage());
            }
            known(shown, metrics, id, faults);
            for (String metric : metrics) {
                if (shown.stream().noneMatch(each -> each.startsWith("Tickertone " + metric + " "))) {
                    faults.add(id + ": does not show " + metric);
                }
            }
        });
    }

    private static void known(Set<String> named, Set<String> metrics, String where, List<String> faults) {
        named.stream().filter(each -> each.startsWith("Tickertone ")).map(each -> each.split(" ")[1])
                .filter(name -> !metrics.contains(name))
                .forEach(name -> faults.add(where + ": no function writes the metric " + name));
    }
}
