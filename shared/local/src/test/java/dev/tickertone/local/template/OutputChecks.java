package dev.tickertone.local.template;

import java.util.ArrayList;
import java.util.List;

/** What a person is told after a deployment, and that nothing secret stands in the template. */
final class OutputChecks {
    private static final List<String> NEEDED = List.of("BucketName", "ApiUrl", "AlertTopicArn", "TableName", "BackfillArn",
            "SweepName", "FailureQueueUrl", "OperationsTopicArn", "OperationsDashboardUrl", "LogGroup", "FirstKey");

    private OutputChecks() {}

    static List<String> faults(Deployed deployed) {
        List<String> faults = new ArrayList<>();
        for (String name : NEEDED) {
            Value output = deployed.part("Outputs").get(name);
            if (output.get("Value").textOr("").isBlank() || output.get("Description").textOr("").isBlank()) {
                faults.add("Outputs." + name + ": is missing, or says nothing");
            }
        }
        deployed.part("Metadata").get("Objections").members().forEach((rule, reason) -> {
            if (reason.textOr("").length() < 20) {
                faults.add("Metadata.Objections." + rule + ": gives no reason");
            }
        });
        deployed.functions().forEach((id, function) -> function.get("Environment").get("Variables").members()
                .forEach((name, value) -> {
                    if (name.matches("(?i).*(secret|password|token|api_?key).*") || value.text().matches("(AKIA|tt_).*")) {
                        faults.add(id + ": the variable " + name + " looks like a secret");
                    }
                }));
        return faults;
    }
}
