package dev.tickertone.local.template;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A function and what it is applied to.
 *
 * @param node where both stand
 */
record Call(String function, Node argument, Node node) {
    /** The call that a node is, or {@code null}. */
    static Call of(Node node, String path) {
        String tag = node.getTag().getValue();
        if (tag.startsWith("!")) {
            return new Call(tag.substring(1), node, node);
        }
        if (!(node instanceof MappingNode mapping) || mapping.getValue().size() != 1) {
            return null;
        }
        Map.Entry<String, Node> only = Document.members(node, path).entrySet().iterator().next();
        if (only.getKey().startsWith("Fn::")) {
            return new Call(only.getKey().substring("Fn::".length()), only.getValue(), node);
        }
        boolean plain = only.getKey().equals("Ref") || only.getKey().equals("Condition");
        return plain && only.getValue() instanceof ScalarNode
                ? new Call(only.getKey(), only.getValue(), node) : null;
    }

    static String text(Node node, String path) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new TemplateException(path, "a text is wanted here");
    }

    String text(String path) {
        return text(argument, path);
    }

    List<Node> arguments(String path) {
        if (argument instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw new TemplateException(path, "!" + function + " takes a list");
    }

    List<Node> arguments(int count, String path) {
        List<Node> arguments = arguments(path);
        if (arguments.size() != count) {
            throw new TemplateException(path, "!" + function + " takes " + count + " elements");
        }
        return arguments;
    }
}
