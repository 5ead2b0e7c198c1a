package dev.tickertone.local.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.http.Admission;
import dev.tickertone.local.http.Backend;
import dev.tickertone.local.template.Route;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Runs a scheduled function when it is asked for at the path where Lambda's own API has it. */
public record OnDemand(Schedule schedule) implements Backend {

    /** Where the home's owner asks for the function: {@code POST /2015-03-31/functions/NAME/invocations}. */
    public static Route route(String function) {
        return new Route(function, "POST", "/2015-03-31/functions/" + function + "/invocations", Admission.OWNER);
    }

    @Override
    public void handle(InputStream request, OutputStream response) throws IOException {
        JsonNode event = Json.mapper().readTree(request);
        String body = event.path("body").asText("");
        String asked = event.path("isBase64Encoded").asBoolean()
                ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8) : body;
        response.write(schedule.invoke(asked.isBlank() ? "{}" : asked).getBytes(StandardCharsets.UTF_8));
    }
}
