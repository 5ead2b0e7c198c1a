package dev.tickertone.query;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Says that the API is there, and which build of it. It reads no table, so that it needs no permission. */
final class Health {
    private final String version;

    Health() {
        Properties build = new Properties();
        try (InputStream in = Health.class.getResourceAsStream("build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.version = build.getProperty("version");
    }

    Response answer(Request request) {
        return Response.json(JsonNodeFactory.instance.objectNode().put("status", "ok").put("version", version));
    }
}
