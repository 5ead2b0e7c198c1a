package dev.tickertone.local.template;

import dev.tickertone.store.log.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything a template has to have, as the faults that are found in it. */
final class TemplateChecks {
    /** What the functions write. */
    static final Set<String> METRICS =
            Arrays.stream(Metric.values()).map(Metric::toString).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> WITH_TOKENS =
            Map.of("JwtIssuer", "https://id.example.com/", "JwtAudience", "tickertone");

    private TemplateChecks() {}

    /** One line each, which begins with the resource; none if all is well. */
    static List<String> faults(String yaml) {
        List<String> faults = new ArrayList<>();
        try {
            Deployed deployed = Deployed.of(yaml, Map.of());
            faults.addAll(Cycles.faults(yaml));
            faults.addAll(DataChecks.faults(deployed));
            faults.addAll(MessagingChecks.faults(deployed));
            faults.addAll(FunctionChecks.faults(deployed));
            faults.addAll(FunctionChecks.unpublished(yaml));
            faults.addAll(FailureChecks.faults(deployed));
            faults.addAll(PermissionChecks.faults(deployed));
            faults.addAll(ApiChecks.faults(deployed));
            faults.addAll(ApiChecks.faults(Deployed.of(yaml, WITH_TOKENS)));
            faults.addAll(AlarmChecks.faults(deployed, METRICS));
            faults.addAll(OutputChecks.faults(deployed));
        } catch (TemplateException e) {
            faults.add(e.getMessage());
        }
        return faults;
    }
}
