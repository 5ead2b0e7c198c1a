package dev.tickertone.local.http;

import com.sun.net.httpserver.Headers;
import dev.tickertone.local.template.CrossOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an HTTP API adds to answers, and answers by itself, where pages of other origins may use it. */
final class Cors {
    private static final String ALLOW_ORIGIN = "access-control-allow-origin";

    private final CrossOrigin allowed;

    Cors(CrossOrigin allowed) {
        this.allowed = allowed;
    }

    List<String> origins() {
        return allowed.origins();
    }

    /** Whether a browser asks for a page whether it may; where no origin is allowed that is a request like any other. */
    boolean isPreflight(String method, Headers request) {
        return method.equals("OPTIONS") && !allowed.origins().isEmpty()
                && request.containsKey("Origin") && request.containsKey("Access-Control-Request-Method");
    }

    /** The answer to that; without a word of what is allowed where the origin is not. */
    ProxyResponse preflight(Headers request) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        if (allowed.origins().contains(request.getFirst("Origin"))) {
            headers.add(Map.entry("access-control-allow-methods", String.join(",", allowed.methods())));
            headers.add(Map.entry("access-control-allow-headers", String.join(",", allowed.headers())));
            headers.add(Map.entry("access-control-max-age", Long.toString(allowed.maxAge().toSeconds())));
        }
        return new ProxyResponse(204, headers, new byte[0]);
    }

    /** An answer that the page of a request may read, if its origin is allowed. */
    ProxyResponse opened(ProxyResponse response, Headers request) {
        String origin = request.getFirst("Origin");
        if (allowed.origins().isEmpty()) {
            return response;
        }
        List<Map.Entry<String, String>> headers = new ArrayList<>(response.headers());
        headers.add(Map.entry("vary", "origin"));
        if (origin != null && allowed.origins().contains(origin)) {
            headers.add(Map.entry(ALLOW_ORIGIN, origin));
            headers.add(Map.entry("access-control-expose-headers", String.join(",", allowed.exposed())));
        }
        return new ProxyResponse(response.status(), headers, response.body());
    }
}
