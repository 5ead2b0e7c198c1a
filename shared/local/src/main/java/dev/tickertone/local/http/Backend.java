package dev.tickertone.local.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The function behind a route. It is called by several threads at once. */
@FunctionalInterface
public interface Backend {
    /**
     * Answers one event.
     *
     * @param event a payload of format 2.0
     * @param response takes what the function answers, JSON
     */
    void handle(InputStream event, OutputStream response) throws IOException;
}
