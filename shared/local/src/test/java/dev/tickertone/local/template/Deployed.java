package dev.tickertone.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** A template as it would be deployed with some parameters: every resource, with every reference resolved. */
public final class Deployed {
    private static final String FUNCTION = "AWS::Serverless::Function";

    private final Template template;
    private final Value root;
    private final Map<String, Value> resources;
    private final Map<String, Value> properties = new LinkedHashMap<>();

    private Deployed(Template template, Value root, Map<String, Value> resources) {
        this.template = template;
        this.root = root;
        this.resources = resources;
        Value globals = root.get("Globals").get("Function");
        resources.forEach((id, resource) -> properties.put(id, resource.get("Type").text().equals(FUNCTION)
                ? new Value(Value.merge(globals.raw(), resource.get("Properties").map()), resource.path() + ".Properties")
                : resource.get("Properties")));
    }

    /** The project's own, as it is written. */
    public static String yaml() {
        try {
            return Files.readString(Path.of("..", "..", "template.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws TemplateException if it refers to what is not there, or is not understood */
    public static Deployed of(String yaml, Map<String, String> parameters) {
        return of(yaml, Place.local(parameters, null));
    }

    /** As {@link #of(String, Map)}, somewhere else than on this machine. */
    public static Deployed of(String yaml, Place place) {
        Map<String, Node> document = Document.members(Document.read(yaml), "document");
        Resources resources = Resources.of(document, place);
        Map<String, Object> root = new LinkedHashMap<>();
        for (String part : List.of("Globals", "Metadata", "Outputs")) {
            root.put(part, resources.intrinsics().value(document.get(part), part).raw());
        }
        return new Deployed(Template.read(yaml, place), new Value(root, "template"), resources.all());
    }

    /** What the local run reads of it. */
    public Template template() {
        return template;
    }

    /** A part of the template beside its resources: {@code Metadata}, {@code Outputs}. */
    Value part(String name) {
        return root.get(name);
    }

    Map<String, Value> resources() {
        return resources;
    }

    /** Properties of a resource; of a function with what all functions have. */
    Value properties(String id) {
        return properties.get(id);
    }

    /** Properties of a resource as JSON: every value a text, a list or an object of such. */
    public JsonNode json(String id) {
        return Json.mapper().valueToTree(properties.get(id).raw());
    }

    /** Properties of every resource of a type, by logical id. */
    Map<String, Value> all(String type) {
        Map<String, Value> all = new LinkedHashMap<>();
        resources.forEach((id, resource) -> {
            if (resource.get("Type").text().equals(type)) {
                all.put(id, properties(id));
            }
        });
        return all;
    }

    /** Properties of every function, by logical id. */
    Map<String, Value> functions() {
        return all(FUNCTION);
    }

    /** The texts of a list, or of a single one; of nothing none. */
    static List<String> texts(Value list) {
        return list.elements().stream().map(Value::text).toList();
    }
}
