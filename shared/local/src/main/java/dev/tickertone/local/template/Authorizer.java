package dev.tickertone.local.template;

import java.time.Duration;
import java.util.List;

/**
 * Who decides whether a request may reach its function: a security scheme of the API's description.
 *
 * @param name such as {@code Access}
 * @param function logical id of the function that is asked; {@code null} where the gateway checks a token (JWT) itself
 * @param identitySources what a request must bring before anybody is asked, such as {@code $request.header.x-api-key};
 *     together they are also what an answer is remembered by
 * @param timeToLive how long it is; zero for not at all
 */
public record Authorizer(String name, String function, List<String> identitySources, Duration timeToLive) {
    public Authorizer {
        identitySources = List.copyOf(identitySources);
    }
}
