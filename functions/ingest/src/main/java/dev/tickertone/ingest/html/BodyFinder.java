package dev.tickertone.ingest.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the element that holds a page's article: the one the page marks or names as such, or else the one whose blocks
 * of text hold the most outside links, widened as long as that brings in more prose. Linear in the size of the page
 * times its depth, which is limited.
 */
final class BodyFinder implements NodeFilter {
    /** A marked element is believed if it holds at least this share of the readable text. */
    private static final double ENOUGH = 0.3;
    /** One that is only named so must hold this share of what the marked one holds. */
    private static final double MOST = 0.6;
    private static final double FEW_LINKS = 0.3;
    private static final double MORE_PROSE = 1.1;
    /** A block from this many characters on is prose; shorter ones are labels as often as not. */
    private static final int SHORTEST_PROSE = 60;
    /** Blocks side by side count nearly as much for what holds them as for themselves. */
    private static final double OF_CHILDREN = 0.9;
    private static final Set<String> BODY_NAMES = Set.of("articlebody", "storybody", "postbody", "entrybody", "newsbody",
            "releasebody", "bodycontent", "articlecontent", "storycontent", "postcontent", "entrycontent", "articletext",
            "storytext", "bodycopy", "bodymarkup", "articlecontentbody", "fieldnamebody", "fullcontent");
    private static final List<String> NAMING = List.of("class", "id", "name", "itemprop", "data-component", "data-testid",
            "data-test-id");
    private static final int LONGEST_NAMES = 400;
    private static final List<Predicate<Element>> MARKS = List.of(
            element -> element.nameIs("article"),
            element -> element.nameIs("main") || element.attr("role").equals("main"));

    private final Weights weights;
    private final Predicate<Element> clutter;
    private final List<Element> elements = new ArrayList<>();
    private final Map<Element, Integer> own = new IdentityHashMap<>();
    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private int links;

    private BodyFinder(Element body, Predicate<Element> clutter) {
        this.weights = Weights.of(body, clutter);
        this.clutter = clutter;
        body.filter(this);
        own.forEach((block, length) -> {
            for (Element element = block; element != null && length >= SHORTEST_PROSE; element = element.parent()) {
                prose.merge(element, length, Integer::sum);
            }
        });
    }

    /** The element with the article, at worst the body itself. */
    static Element find(Element body, Predicate<Element> clutter) {
        BodyFinder finder = new BodyFinder(body, clutter);
        Element found = finder.marked(body);
        Element named = finder.heaviest(BodyFinder::isNamedBody);
        return named != null && finder.prose(named) >= Math.max(1, MOST * finder.prose(found)) ? named : found;
    }

    private Element marked(Element body) {
        for (Predicate<Element> mark : MARKS) {
            Element marked = heaviest(mark);
            if (marked != null && weights.ofText(marked) >= Math.max(1, ENOUGH * weights.ofText(body))) {
                return marked;
            }
        }
        return densest(body);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (clutter.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            elements.add(element);
            links += element.nameIs("a") ? 1 : 0;
        } else if (node instanceof TextNode text && links == 0 && !text.isBlank()) {
            own.merge(block(text), text.text().strip().length(), Integer::sum);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        links -= node instanceof Element element && element.nameIs("a") && !clutter.test(element) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private static Element block(TextNode text) {
        Element element = text.parent() instanceof Element parent ? parent : null;
        while (element != null && !Html.isBlock(element) && element.parent() != null) {
            element = element.parent();
        }
        return element;
    }

    private static boolean isNamedBody(Element element) {
        for (String attribute : NAMING) {
            String names = element.attr(attribute);
            if (!names.isEmpty() && names.length() <= LONGEST_NAMES) {
                for (String name : names.split(" ")) {
                    if (isBodyName(name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a name is one of a body's, or ends in one, whatever stands between its words. */
    private static boolean isBodyName(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.chars().filter(Character::isLetter).forEach(letters::appendCodePoint);
        String word = letters.toString().toLowerCase(Locale.ROOT);
        return BODY_NAMES.stream().anyMatch(word::endsWith);
    }

    private Element heaviest(Predicate<Element> mark) {
        return elements.stream().filter(mark).max(Comparator.comparingInt(weights::ofText)).orElse(null);
    }

    private int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private Element densest(Element body) {
        Map<Element, Double> scores = new IdentityHashMap<>();
        Element best = body;
        for (Element element : elements) {
            double length = own.getOrDefault(element, 0);
            if (length > 0 && element.parent() != null) {
                for (Element holder : List.of(element, element.parent())) {
                    double score = scores.merge(holder, holder == element ? length : OF_CHILDREN * length, Double::sum);
                    best = score > scores.getOrDefault(best, 0.0) ? holder : best;
                }
            }
        }
        return widened(best, body);
    }

    /** Articles in sections share a parent that holds more prose than each of them and hardly any links besides. */
    private Element widened(Element best, Element body) {
        Element widened = best;
        for (Element element = best.parent(); element != null && element != body.parent(); element = element.parent()) {
            int all = weights.ofAll(element);
            if (all - weights.ofText(element) > FEW_LINKS * all) {
                break;
            }
            widened = prose(element) > MORE_PROSE * prose(widened) ? element : widened;
        }
        return widened;
    }
}
