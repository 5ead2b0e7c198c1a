package dev.tickertone.query;

import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;

/** Answers the requests of one route. */
@FunctionalInterface
interface Endpoint {
    Response answer(Request request);
}
