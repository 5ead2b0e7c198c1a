package dev.tickertone.local.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * CloudFormation makes a resource after those it names, and refuses a template in which that never ends. What SAM makes of
 * an event counts as well: the bucket names the functions it calls.
 */
final class Cycles {
    private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z0-9]+)(\\.[A-Za-z0-9.]+)?}");

    private Cycles() {}

    static List<String> faults(String yaml) {
        List<String> cycle = cycle(resources(yaml));
        return cycle.isEmpty() ? List.of() : List.of("resources name each other in a circle: " + String.join(", ", cycle));
    }

    private static Map<String, Set<String>> resources(String template) {
        Map<?, ?> resources = (Map<?, ?>) ((Map<?, ?>) new Yaml(new Naming()).load(template)).get("Resources");
        Map<String, Set<String>> edges = new TreeMap<>();
        resources.forEach((name, resource) -> edges.put((String) name, new TreeSet<>()));
        resources.forEach((name, resource) -> {
            Map<Object, Object> rest = new LinkedHashMap<>((Map<?, ?>) resource);
            if (rest.get("Properties") instanceof Map<?, ?> properties) {
                Map<Object, Object> others = new LinkedHashMap<>(properties);
                if (others.remove("Events") instanceof Map<?, ?> events) {
                    events.values().forEach(event -> callers(event, edges.keySet()).forEach(
                            caller -> edges.get(caller).add((String) name)));
                }
                rest.put("Properties", others);
            }
            edges.get(name).addAll(named(rest, edges.keySet()));
        });
        return edges;
    }

    /** Who calls a function by an event, and so names it; a stream is read by a mapping of its own. */
    private static Set<String> callers(Object event, Set<String> all) {
        Object type = ((Map<?, ?>) event).get("Type");
        return type.equals("S3") ? named(event, all) : Set.of();
    }

    private static Set<String> named(Object value, Set<String> all) {
        Set<String> found = new TreeSet<>();
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(each -> found.addAll(named(each, all)));
            case Collection<?> list -> list.forEach(each -> found.addAll(named(each, all)));
            case String text -> NAMED.matcher(text).results().map(match -> match.group(1)).filter(all::contains)
                    .forEach(found::add);
            case null, default -> { }
        }
        return found;
    }

    /** Names that lead back to where they began; empty where none do. */
    private static List<String> cycle(Map<String, Set<String>> edges) {
        Set<String> done = new LinkedHashSet<>();
        for (String start : edges.keySet()) {
            List<String> found = walk(start, edges, done, new ArrayList<>());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<String> walk(String at, Map<String, Set<String>> edges, Set<String> done, List<String> way) {
        if (way.contains(at)) {
            return List.copyOf(way.subList(way.indexOf(at), way.size()));
        }
        if (done.contains(at)) {
            return List.of();
        }
        way.add(at);
        for (String next : edges.get(at)) {
            List<String> found = walk(next, edges, done, way);
            if (!found.isEmpty()) {
                return found;
            }
        }
        way.removeLast();
        done.add(at);
        return List.of();
    }

    /** {@code !Ref X} and {@code !GetAtt X.y} become <code>${X}</code>, what other tags hold is kept as it is. */
    private static final class Naming extends SafeConstructor {
        Naming() {
            super(new LoaderOptions());
            yamlConstructors.put(null, new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return switch (node) {
                        case ScalarNode scalar when List.of("!Ref", "!GetAtt").contains(node.getTag().getValue()) ->
                                "${" + scalar.getValue() + "}";
                        case ScalarNode scalar -> scalar.getValue();
                        case SequenceNode sequence -> constructSequence(sequence);
                        case MappingNode mapping -> constructMapping(mapping);
                        default -> throw new IllegalStateException(node.toString());
                    };
                }
            });
        }
    }
}
