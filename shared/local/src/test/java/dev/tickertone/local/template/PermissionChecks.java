package dev.tickertone.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What functions may do: what they do, and nothing else. */
public final class PermissionChecks {
    private PermissionChecks() {}

    /** Faults that show in the template alone. */
    static List<String> faults(Deployed deployed) {
        List<String> faults = new ArrayList<>();
        deployed.functions().keySet().forEach(id -> {
            statements(deployed, id, faults);
            keys(deployed, id, faults);
        });
        deployed.all("AWS::Serverless::StateMachine").keySet().forEach(id -> statements(deployed, id, faults));
        return faults;
    }

    /** Whoever reads the keys can try them at leisure, and whoever writes them lets anybody in. */
    private static void keys(Deployed deployed, String id, List<String> faults) {
        String table = deployed.template().place().arn("dynamodb", "table/tickertone-Table");
        boolean asks = deployed.template().authorizers().values().stream().anyMatch(each -> id.equals(each.function()));
        for (String action : List.of("GetItem", "BatchGetItem", "Query", "PutItem", "DeleteItem", "BatchWriteItem")) {
            if (!asks && Permissions.of(deployed, id).allows("dynamodb:" + action, table, List.of("keys"))) {
                faults.add(id + ": may " + action + " the API's keys");
            }
        }
    }

    private static void statements(Deployed deployed, String id, List<String> faults) {
        for (Value policy : deployed.properties(id).get("Policies").elements()) {
            if (!(policy.raw() instanceof Map)) {
                faults.add(id + ": has the policy " + policy.text() + ", which is not written here");
                continue;
            }
            for (Value statement : policy.get("Statement").elements()) {
                if (statement.get("Effect").text().equals("Deny")) {
                    continue;
                }
                Deployed.texts(statement.get("Action")).stream().filter(action -> action.contains("*"))
                        .forEach(action -> faults.add(id + ": may " + action + ", more than one can name"));
                Deployed.texts(statement.get("Resource")).stream()
                        .filter(resource -> resource.equals("*") || resource.matches("arn:aws:[a-z0-9]+:[^:]*:[^:]*:\\*"))
                        .forEach(resource -> faults.add(id + ": may act on " + resource));
            }
        }
    }

    /**
     * Faults that show where the code runs.
     *
     * @param used every action that each function asked for in a run that does all it ever does, by logical id
     */
    public static List<String> faults(Deployed deployed, Map<String, Set<String>> used) {
        List<String> faults = new ArrayList<>();
        for (LambdaFunction function : deployed.template().functions()) {
            Set<String> allowed = Permissions.of(deployed, function.id()).allowed();
            Set<String> needed = new TreeSet<>(used.getOrDefault(function.id(), Set.of()));
            if (needed.contains("s3:GetObject")) {
                // Without it S3 tells a missing object by 403, which is an error.
                needed.add("s3:ListBucket");
            }
            if (FailureChecks.destinations(deployed, function.id()).findAny().isPresent()) {
                // Lambda sends with the function's own permission.
                needed.add("sqs:SendMessage");
            }
            needed.stream().filter(action -> !allowed.contains(action)).sorted()
                    .forEach(action -> faults.add(function.id() + ": may not " + action + ", which it does"));
            allowed.stream().filter(action -> !needed.contains(action))
                    .forEach(action -> faults.add(function.id() + ": may " + action + ", which it never does"));
        }
        return faults;
    }
}
