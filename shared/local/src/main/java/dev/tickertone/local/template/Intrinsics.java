package dev.tickertone.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Resolves CloudFormation's functions, in short ({@code !Ref}) and long ({@code Ref:}, {@code Fn::Sub:}) form. */
final class Intrinsics {
    /** A member or element with this value is left out: {@code AWS::NoValue}. */
    private static final Object NOTHING = new Object();

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^{}]*)}");

    private final Map<String, Node> conditions;
    private final Symbols symbols;

    Intrinsics(Map<String, Node> conditions, Symbols symbols) {
        this.conditions = conditions;
        this.symbols = symbols;
    }

    /** What the names in a template stand for. Both throw a {@link TemplateException} for a name that is not there. */
    interface Symbols {
        String reference(String name, String path);

        String attribute(String resource, String attribute, String path);
    }

    Value value(Node node, String path) {
        Object raw = node == null ? null : resolve(node, path, 0);
        return new Value(raw == NOTHING ? null : raw, path);
    }

    private Object resolve(Node node, String path, int depth) {
        if (depth > Document.MAX_DEPTH) {
            throw new TemplateException(path, "nests more than " + Document.MAX_DEPTH + " levels");
        }
        Call call = Call.of(node, path);
        if (call != null) {
            return apply(call, path, depth + 1);
        }
        return switch (node) {
            case ScalarNode scalar -> Tag.NULL.equals(scalar.getTag()) ? NOTHING : scalar.getValue();
            case SequenceNode sequence -> list(sequence, path, depth + 1);
            default -> mapping(node, path, depth + 1);
        };
    }

    private List<Object> list(SequenceNode node, String path, int depth) {
        List<Object> list = new ArrayList<>();
        for (Node element : node.getValue()) {
            Object value = resolve(element, path + "[" + list.size() + "]", depth);
            if (value != NOTHING) {
                list.add(value);
            }
        }
        return list;
    }

    private Map<String, Object> mapping(Node node, String path, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        Document.members(node, path).forEach((name, member) -> {
            Object value = resolve(member, path + "." + name, depth);
            if (value != NOTHING) {
                map.put(name, value);
            }
        });
        return map;
    }

    private Object apply(Call call, String path, int depth) {
        return switch (call.function()) {
            case "Ref" -> reference(call.text(path), path);
            case "GetAtt" -> attribute(call, path);
            case "Sub" -> sub(call, path, depth);
            case "If" -> {
                List<Node> arguments = call.arguments(3, path);
                boolean holds = condition(Call.text(arguments.getFirst(), path), path, depth);
                yield resolve(arguments.get(holds ? 1 : 2), path, depth);
            }
            case "Join" -> {
                List<Node> arguments = call.arguments(2, path);
                List<String> parts = new Value(resolve(arguments.get(1), path, depth), path)
                        .elements().stream().map(Value::text).toList();
                yield String.join(Call.text(arguments.getFirst(), path), parts);
            }
            case "Split" -> {
                List<Node> arguments = call.arguments(2, path);
                String whole = new Value(resolve(arguments.get(1), path, depth), path).text();
                yield List.of(whole.split(Pattern.quote(Call.text(arguments.getFirst(), path)), -1));
            }
            case "Equals", "Not", "And", "Or" -> String.valueOf(holds(call.node(), path, depth));
            default -> throw new TemplateException(path, "!" + call.function() + " is not understood here");
        };
    }

    private Object reference(String name, String path) {
        return name.equals("AWS::NoValue") ? NOTHING : symbols.reference(name, path);
    }

    private String attribute(Call call, String path) {
        if (call.argument() instanceof SequenceNode) {
            List<Node> parts = call.arguments(2, path);
            return symbols.attribute(Call.text(parts.getFirst(), path), Call.text(parts.get(1), path), path);
        }
        return named(call.text(path), path);
    }

    private String sub(Call call, String path, int depth) {
        if (!(call.argument() instanceof SequenceNode)) {
            return substitute(call.text(path), Map.of(), path);
        }
        List<Node> arguments = call.arguments(2, path);
        Map<String, Object> own = mapping(arguments.get(1), path, depth);
        return substitute(Call.text(arguments.getFirst(), path), own, path);
    }

    private String substitute(String text, Map<String, Object> own, String path) {
        return VARIABLE.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            if (name.startsWith("!")) {
                return Matcher.quoteReplacement("${" + name.substring(1) + "}");
            }
            Object value = own.get(name);
            return Matcher.quoteReplacement(
                    value == null ? named(name, path) : new Value(value, path + ".${" + name + "}").text());
        });
    }

    /** A parameter or resource, or with a dot the attribute of a resource. */
    private String named(String name, String path) {
        int dot = name.indexOf('.');
        return dot < 0
                ? symbols.reference(name, path)
                : symbols.attribute(name.substring(0, dot), name.substring(dot + 1), path);
    }

    /** Whether a condition of the template holds. */
    boolean condition(String name, String path, int depth) {
        Node node = conditions.get(name);
        if (node == null) {
            throw new TemplateException(path, "there is no condition " + name);
        }
        return holds(node, "Conditions." + name, depth + 1);
    }

    private boolean holds(Node node, String path, int depth) {
        if (depth > Document.MAX_DEPTH) {
            throw new TemplateException(path, "refers to itself");
        }
        Call call = Call.of(node, path);
        if (call == null) {
            throw new TemplateException(path, "is not a condition");
        }
        return switch (call.function()) {
            case "Condition" -> condition(call.text(path), path, depth);
            case "Not" -> !holds(call.arguments(1, path).getFirst(), path, depth + 1);
            case "And" -> call.arguments(path).stream().allMatch(each -> holds(each, path, depth + 1));
            case "Or" -> call.arguments(path).stream().anyMatch(each -> holds(each, path, depth + 1));
            case "Equals" -> {
                List<Node> sides = call.arguments(2, path);
                yield resolve(sides.getFirst(), path, depth + 1).equals(resolve(sides.get(1), path, depth + 1));
            }
            default -> throw new TemplateException(path, "!" + call.function() + " is not a condition");
        };
    }
}
