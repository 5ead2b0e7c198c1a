package dev.tickertone.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of the template with every reference resolved, and its place for error messages.
 *
 * @param raw a {@link String}, a {@link List} or a {@link Map} of such, or {@code null} where there is nothing
 */
record Value(Object raw, String path) {

    Value get(String name) {
        return new Value(raw == null ? null : map().get(name), path + "." + name);
    }

    boolean present() {
        return raw != null;
    }

    Map<?, ?> map() {
        if (raw instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong("is not a mapping");
    }

    /** The members of a mapping, by name; none where there is nothing. */
    Map<String, Value> members() {
        Map<String, Value> members = new LinkedHashMap<>();
        if (raw != null) {
            map().keySet().forEach(name -> members.put((String) name, get((String) name)));
        }
        return members;
    }

    /** The elements of a list; a single value counts as a list of one, as in CloudFormation. */
    List<Value> elements() {
        if (raw == null) {
            return List.of();
        }
        if (!(raw instanceof List<?> list)) {
            return List.of(this);
        }
        List<Value> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            elements.add(new Value(list.get(i), path + "[" + i + "]"));
        }
        return elements;
    }

    String text() {
        if (raw instanceof String text) {
            return text;
        }
        throw wrong(raw == null ? "is missing" : "is not a text");
    }

    String textOr(String otherwise) {
        return raw == null ? otherwise : text();
    }

    int integerOr(int otherwise, int lowest, int highest) {
        if (raw == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text());
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the one message for both
        }
        throw wrong("is '" + text() + "', not a whole number from " + lowest + " to " + highest);
    }

    boolean flag() {
        return switch (textOr("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("is '" + text() + "', neither true nor false");
        };
    }

    TemplateException wrong(String problem) {
        return new TemplateException(path, problem);
    }

    /** SAM's rule for {@code Globals}: mappings are merged, lists put one behind the other, other values replaced. */
    static Object merge(Object general, Object own) {
        if (own == null) {
            return general;
        }
        if (general instanceof Map<?, ?> left && own instanceof Map<?, ?> right) {
            Map<Object, Object> merged = new LinkedHashMap<>(left);
            right.forEach((name, value) -> merged.put(name, merge(left.get(name), value)));
            return merged;
        }
        if (general instanceof List<?> left && own instanceof List<?> right) {
            List<Object> merged = new ArrayList<>(left);
            merged.addAll(right);
            return merged;
        }
        return own;
    }
}
