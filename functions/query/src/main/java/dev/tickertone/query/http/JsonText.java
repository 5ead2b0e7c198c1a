package dev.tickertone.query.http;

import dev.tickertone.store.Json;

/** JSON as answers have it. */
public final class JsonText {
    private JsonText() {}

    /**
     * A document, or a record, as one line of JSON. It has no angle bracket, so that nothing reads what an article or a
     * client said as markup, whatever it takes the answer for; in JSON these stand in strings only.
     */
    public static String of(Object value) {
        return Json.write(value).replace("<", "\\u003c").replace(">", "\\u003e");
    }
}
