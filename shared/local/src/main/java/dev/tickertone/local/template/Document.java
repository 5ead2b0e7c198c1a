package dev.tickertone.local.template;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** YAML as nodes, before anything is made of its tags. */
final class Document {
    /** A template nests a dozen levels; an anchor that holds itself nests for ever. */
    static final int MAX_DEPTH = 50;

    private Document() {}

    static Node read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        Node root;
        try {
            root = new Yaml(options).compose(new StringReader(yaml));
        } catch (MarkedYAMLException e) {
            throw new TemplateException("line " + (e.getProblemMark().getLine() + 1), e.getProblem());
        } catch (YAMLException e) {
            throw new TemplateException("document", e.getMessage());
        }
        if (root instanceof MappingNode) {
            return root;
        }
        throw new TemplateException("document", "is not a mapping");
    }

    /** A mapping's members, in order; none where there is no node. */
    static Map<String, Node> members(Node node, String path) {
        Map<String, Node> members = new LinkedHashMap<>();
        if (node == null) {
            return members;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw new TemplateException(path, "is not a mapping");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new TemplateException(path, "has a name that is not a text");
            }
            if (members.put(key.getValue(), tuple.getValueNode()) != null) {
                throw new TemplateException(path + "." + key.getValue(), "is there twice");
            }
        }
        return members;
    }
}
