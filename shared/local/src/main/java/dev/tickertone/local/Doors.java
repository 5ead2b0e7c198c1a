package dev.tickertone.local;

import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.local.http.Admission;
import dev.tickertone.local.template.Template;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The template's authorisers with the functions that decide here. */
final class Doors {
    private Doors() {}

    static Map<String, Admission.Door> of(Template template, Map<String, LocalFunction> functions) {
        return Map.of("AWS_IAM", new Admission.Door(List.of("$request.header.x-api-key", "$context.routeKey"),
                Duration.ofMinutes(5), functions.get("AuthorizerFunction")::handle));
    }
}
