package dev.tickertone.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Topics and queues: who may send, and that nothing is dropped for want of a permission. */
final class MessagingChecks {
    private static final int FOURTEEN_DAYS = 14 * 24 * 60 * 60;

    private MessagingChecks() {}

    static List<String> faults(Deployed deployed) {
        List<String> faults = new ArrayList<>();
        deployed.all("AWS::SNS::Topic").forEach((id, topic) -> {
            String arn = deployed.template().place().arn("sns", "tickertone-" + id);
            if (!DataChecks.refusesPlainHttp(deployed, "AWS::SNS::TopicPolicy", "sns:Publish", arn)) {
                faults.add(id + ": can be published to without TLS: no policy denies it");
            }
            boolean encrypted = topic.get("KmsMasterKeyId").present();
            boolean hasReason = deployed.resources().get(id).get("Metadata").get("checkov").get("skip").present();
            if (!encrypted && !hasReason) {
                faults.add(id + ": is not encrypted, and its metadata gives no reason");
            }
            boolean getsAlarms = deployed.all("AWS::CloudWatch::Alarm").values().stream()
                    .anyMatch(alarm -> Deployed.texts(alarm.get("AlarmActions")).contains(arn));
            if (getsAlarms && !lets(deployed, "AWS::SNS::TopicPolicy", "cloudwatch.amazonaws.com", "sns:Publish", arn)) {
                faults.add(id + ": alarms are dropped: no policy lets cloudwatch.amazonaws.com publish, on a condition");
            }
            if (getsAlarms && encrypted) {
                faults.add(id + ": alarms are dropped: CloudWatch may not use the key AWS manages for SNS");
            }
        });
        deployed.all("AWS::SQS::Queue").forEach((id, queue) -> queue(deployed, id, queue, faults));
        return faults;
    }

    private static void queue(Deployed deployed, String id, Value queue, List<String> faults) {
        String arn = deployed.template().place().arn("sqs", "tickertone-" + id);
        if (!queue.get("SqsManagedSseEnabled").flag()) {
            faults.add(id + ": is not encrypted: SqsManagedSseEnabled is not true");
        }
        if (queue.get("MessageRetentionPeriod").integerOr(0, 0, FOURTEEN_DAYS) < FOURTEEN_DAYS) {
            faults.add(id + ": what failed is gone before a holiday is over: keep it for the 14 days there are");
        }
        if (!DataChecks.refusesPlainHttp(deployed, "AWS::SQS::QueuePolicy", "sqs:*", arn)) {
            faults.add(id + ": can be reached without TLS: no policy denies it");
        }
        for (String service : Set.of("sns.amazonaws.com", "events.amazonaws.com")) {
            if (!lets(deployed, "AWS::SQS::QueuePolicy", service, "sqs:SendMessage", arn)) {
                faults.add(id + ": what " + service + " sends is dropped: no policy lets it, on a condition");
            }
        }
    }

    /** Whether a service may do something, and not on behalf of any account there is. */
    private static boolean lets(Deployed deployed, String policyType, String service, String action, String arn) {
        return deployed.all(policyType).values().stream()
                .flatMap(policy -> policy.get("PolicyDocument").get("Statement").elements().stream())
                .filter(statement -> statement.get("Effect").text().equals("Allow"))
                .filter(statement -> statement.get("Principal").raw() instanceof java.util.Map<?, ?> principal
                        && service.equals(principal.get("Service")))
                .anyMatch(statement -> Deployed.texts(statement.get("Action")).equals(List.of(action))
                        && Deployed.texts(statement.get("Resource")).contains(arn)
                        && statement.get("Condition").members().values().stream()
                                .flatMap(operator -> operator.members().keySet().stream())
                                .anyMatch(Set.of("aws:SourceArn", "aws:SourceAccount")::contains));
    }
}
