package dev.tickertone.ingest.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Finds the element that holds a page's article: the one the page marks as such, or else the one whose paragraphs hold
 * the most text outside links. Linear in the size of the page.
 */
final class BodyFinder {
    /** A marked element is believed if it holds at least this share of the readable text. */
    private static final double ENOUGH = 0.3;
    private static final double FEW_LINKS = 0.3;
    private static final List<Predicate<Element>> MARKS = List.of(
            element -> element.attr("itemprop").equals("articleBody"),
            element -> element.nameIs("article"),
            element -> element.nameIs("main") || element.attr("role").equals("main"));

    private final Weights weights;
    private final List<Element> elements = new ArrayList<>();

    private BodyFinder(Element body, Predicate<Element> clutter) {
        this.weights = Weights.of(body, clutter);
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element) {
                    if (clutter.test(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    elements.add(element);
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    /** The element with the article, at worst the body itself. */
    static Element find(Element body, Predicate<Element> clutter) {
        BodyFinder finder = new BodyFinder(body, clutter);
        for (Predicate<Element> mark : MARKS) {
            Element marked = finder.heaviest(mark);
            if (marked != null && finder.weights.ofText(marked) >= Math.max(1, ENOUGH * finder.weights.ofText(body))) {
                return marked;
            }
        }
        return finder.densest(body);
    }

    private Element heaviest(Predicate<Element> mark) {
        return elements.stream().filter(mark).max(Comparator.comparingInt(weights::ofText)).orElse(null);
    }

    private Element densest(Element body) {
        Map<Element, Integer> scores = new IdentityHashMap<>();
        Element best = body;
        for (Element element : elements) {
            Element parent = element.parent();
            if (!element.nameIs("p") || parent == null) {
                continue;
            }
            int score = scores.merge(parent, weights.ofText(element), Integer::sum);
            if (score > scores.getOrDefault(best, 0)) {
                best = parent;
            }
        }
        return widened(best, body);
    }

    /** Articles in sections share a parent that holds hardly any links besides. */
    private Element widened(Element best, Element body) {
        Element element = best;
        while (element != body && element.parent() != null && element.parent() != body) {
            Element parent = element.parent();
            int all = weights.ofAll(parent);
            if (all - weights.ofText(parent) > FEW_LINKS * all) {
                break;
            }
            element = parent;
        }
        return element;
    }
}
