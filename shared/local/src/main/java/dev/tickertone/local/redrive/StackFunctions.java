package dev.tickertone.local.redrive;

import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.StreamTrigger;
import dev.tickertone.local.template.Template;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which function of the template a deployed one is. CloudFormation names it STACK-LOGICALID-SUFFIX. Who can write to the
 * queue decides nothing more than which of them is called: others are never.
 */
final class StackFunctions {
    private static final Pattern ARN =
            Pattern.compile("arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]+:function:(?<name>[A-Za-z0-9_-]+)(:[A-Za-z0-9$_-]+)?");

    private final Template template;

    StackFunctions(Template template) {
        this.template = template;
    }

    /** The function with an ARN, or empty if the template has none of that name. */
    Optional<LambdaFunction> declared(String arn) {
        String name = "-" + name(arn) + "-";
        return template.functions().stream().filter(function -> name.contains("-" + function.id() + "-")).findFirst();
    }

    /** What says which changes the function gets, or empty if it gets none. */
    Optional<StreamTrigger> changes(String arn) {
        return declared(arn).flatMap(function ->
                template.changes().stream().filter(trigger -> trigger.function().equals(function.id())).findFirst());
    }

    /** The function's name without all that is around it in its ARN; empty for what is none. */
    static String name(String arn) {
        Matcher matcher = ARN.matcher(arn);
        return matcher.matches() ? matcher.group("name") : "";
    }
}
