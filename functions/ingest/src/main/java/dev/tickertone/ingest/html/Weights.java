package dev.tickertone.ingest.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How much text each element of a page holds, counted in one walk. Text of links counts apart: pages link to other
 * pages in lists, articles speak in sentences.
 */
final class Weights {
    private static final int[] NOTHING = {0, 0};

    private final Map<Element, int[]> weights = new IdentityHashMap<>();

    private Weights() {}

    /** Weighs everything under an element but what is to be skipped. */
    static Weights of(Element root, Predicate<Element> skip) {
        Weights weights = new Weights();
        root.filter(new NodeFilter() {
            private int links;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    weights.add(node.parent(), links > 0 ? 0 : text.text().strip().length(), text.text().strip().length());
                } else if (node instanceof Element element) {
                    if (skip.test(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    links += isLink(element) ? 1 : 0;
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && !skip.test(element)) {
                    links -= isLink(element) ? 1 : 0;
                    if (element != root) {
                        weights.add(element.parent(), weights.ofText(element), weights.ofAll(element));
                    }
                }
                return FilterResult.CONTINUE;
            }
        });
        return weights;
    }

    private static boolean isLink(Element element) {
        return element.nameIs("a") || element.nameIs("button");
    }

    private void add(Node node, int text, int all) {
        if (all > 0 && node instanceof Element element) {
            int[] weight = weights.computeIfAbsent(element, e -> new int[2]);
            weight[0] += text;
            weight[1] += all;
        }
    }

    /** Characters outside links. */
    int ofText(Element element) {
        return weights.getOrDefault(element, NOTHING)[0];
    }

    /** All characters. */
    int ofAll(Element element) {
        return weights.getOrDefault(element, NOTHING)[1];
    }
}
