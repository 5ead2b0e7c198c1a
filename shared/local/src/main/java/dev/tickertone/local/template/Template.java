package dev.tickertone.local.template;

import java.util.List;
import java.util.Map;

/**
 * What a template deploys, as far as running it here needs to know. Immutable, thread-safe.
 *
 * @param functions in the template's order
 * @param buckets names of its buckets
 * @param streams ARNs of its tables' streams
 * @param routes which requests reach which function, in the order of the API's description
 * @param authorizers who lets requests in, by name
 * @param apiCors what pages of other origins may ask of its HTTP API
 * @param bucketCors what pages may ask of each of its buckets, by name
 */
public record Template(Place place, List<LambdaFunction> functions, List<String> buckets, List<String> streams,
        List<Route> routes, Map<String, Authorizer> authorizers, CrossOrigin apiCors, Map<String, CrossOrigin> bucketCors) {
    public Template {
        functions = List.copyOf(functions);
        buckets = List.copyOf(buckets);
        streams = List.copyOf(streams);
        routes = List.copyOf(routes);
        authorizers = Map.copyOf(authorizers);
        bucketCors = Map.copyOf(bucketCors);
    }

    /**
     * Reads a template.
     *
     * @param yaml the text of a {@code template.yaml}
     * @throws TemplateException if anything in it is wrong or not understood
     */
    public static Template read(String yaml, Place place) {
        return new TemplateReader(Document.members(Document.read(yaml), "document"), place).read();
    }

    /** Which uploads reach which function. */
    public List<UploadTrigger> uploads() {
        return triggers(UploadTrigger.class);
    }

    /** Which changes reach which function. */
    public List<StreamTrigger> changes() {
        return triggers(StreamTrigger.class);
    }

    /** Which functions run again and again. */
    public List<ScheduleTrigger> schedules() {
        return triggers(ScheduleTrigger.class);
    }

    /**
     * The function with a logical id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LambdaFunction function(String id) {
        return functions.stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no function " + id));
    }

    private <T extends Trigger> List<T> triggers(Class<T> type) {
        return functions.stream().flatMap(each -> each.triggers().stream())
                .filter(type::isInstance).map(type::cast).toList();
    }
}
