package dev.tickertone.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One function of the template.
 *
 * @param id logical id, such as {@code IngestFunction}
 * @param name its name in the account
 * @param arn its name everywhere
 * @param handler class and method as Lambda takes them, such as {@code a.b.C::handleRequest}
 * @param codeUri the zip, relative to the template
 * @param environment its variables, resolved
 * @param memory in megabytes
 * @param retries tries after the first for an event it gets asynchronously, 0 to 2
 */
public record LambdaFunction(
        String id,
        String name,
        String arn,
        String handler,
        String codeUri,
        Map<String, String> environment,
        Duration timeout,
        int memory,
        int retries,
        List<Trigger> triggers) {

    public LambdaFunction {
        environment = Map.copyOf(environment);
        triggers = List.copyOf(triggers);
    }

    /** The handler's class, without the method. */
    public String handlerClass() {
        int method = handler.indexOf("::");
        return method < 0 ? handler : handler.substring(0, method);
    }
}
