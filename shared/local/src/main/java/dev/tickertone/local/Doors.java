package dev.tickertone.local;

import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.local.http.Admission;
import dev.tickertone.local.template.Authorizer;
import dev.tickertone.local.template.Template;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The template's authorisers with the functions that decide here. */
final class Doors {
    private Doors() {}

    /** By name; who would be let in by a token (JWT) of another issuer is let in nowhere here. */
    static Map<String, Admission.Door> of(Template template, Map<String, LocalFunction> functions) {
        Map<String, Admission.Door> doors = new LinkedHashMap<>();
        for (Authorizer each : template.authorizers().values()) {
            doors.put(each.name(), new Admission.Door(each.identitySources(), each.timeToLive(), (event, response) -> {
                if (each.function() == null) {
                    throw new IOException("tokens are checked on AWS only");
                }
                functions.get(each.function()).handle(event, response);
            }));
        }
        return doors;
    }
}
