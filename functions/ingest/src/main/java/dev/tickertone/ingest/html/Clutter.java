package dev.tickertone.ingest.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Tells elements that hold no part of the article. They are skipped, not removed: taking one child out of many costs
 * jsoup a walk over its siblings, and a hostile page has a million.
 */
final class Clutter implements Predicate<Element> {
    /** Only what is never text for a reader. */
    static final Predicate<Element> NONE = Clutter::isUnreadable;

    private static final Set<String> UNREADABLE = Set.of("script", "style", "noscript", "template", "svg", "math", "iframe",
            "object", "embed", "canvas", "video", "audio", "select", "option", "input", "textarea", "head", "title",
            "amp-ad", "amp-embed", "amp-sidebar", "amp-consent", "amp-social-share");
    private static final Set<String> FURNITURE =
            Set.of("nav", "header", "footer", "aside", "form", "button", "figcaption", "dialog", "menu");
    /** Within one of these a time is a word of a sentence. */
    private static final Set<String> SPEAKING = Set.of("p", "li", "td", "blockquote", "em", "strong", "b", "i", "h2", "h3");
    private static final List<String> NAMING =
            List.of("class", "id", "role", "data-component", "data-module", "data-testid", "data-test-id");
    private static final Set<String> WORDS = words();

    /** An element with this share of the page's text is where the article is, whatever its name. */
    private static final double MUCH = 0.4;
    /** One that is hidden and yet holds this share, in paragraphs, is folded away, not left out. */
    private static final double SOME = 0.1;
    private static final int LONG_PARAGRAPH = 60;
    private static final int SEVERAL = 3;
    private static final int LONGEST_NAMES = 400;

    private final Weights weights;
    private final int total;
    /** Each element is asked for in several walks, and names take time to take apart. */
    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    Clutter(Weights weights, Element body) {
        this.weights = weights;
        this.total = weights.ofText(body);
    }

    @Override
    public boolean test(Element element) {
        return known.computeIfAbsent(element, this::isClutter);
    }

    private boolean isClutter(Element element) {
        if (isUnreadable(element)) {
            return true;
        }
        boolean named = FURNITURE.contains(element.normalName()) || isLoneTime(element) || hasClutterName(element);
        int text = weights.ofText(element);
        return named && text <= MUCH * total || isHidden(element) && !(text > SOME * total && isProse(element));
    }

    /** Pages fold the second half of an article away until the reader asks for it. */
    private static boolean isProse(Element hidden) {
        return hidden.select("p").stream().filter(paragraph -> paragraph.text().length() >= LONG_PARAGRAPH)
                .limit(SEVERAL).count() == SEVERAL;
    }

    private static boolean isUnreadable(Element element) {
        return UNREADABLE.contains(element.normalName());
    }

    private static boolean isLoneTime(Element element) {
        Element parent = element.parent();
        return element.nameIs("time") && (parent == null || !SPEAKING.contains(parent.normalName()));
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || style.length() < LONGEST_NAMES
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static boolean hasClutterName(Element element) {
        StringJoiner all = new StringJoiner(" ");
        NAMING.stream().map(element::attr).filter(name -> !name.isEmpty()).forEach(all::add);
        if (element.normalName().indexOf('-') > 0) {
            all.add(element.normalName());
        }
        String names = all.toString();
        if (names.isEmpty() || names.length() > LONGEST_NAMES) {
            return false;
        }
        for (String name : names.split(" ")) {
            List<String> parts = parts(name);
            for (int i = 0; i < parts.size(); i++) {
                if (WORDS.contains(parts.get(i)) || i > 0 && WORDS.contains(parts.get(i - 1) + "-" + parts.get(i))
                        || i > 1 && WORDS.contains(parts.get(i - 2) + "-" + parts.get(i - 1) + "-" + parts.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of a name such as {@code related-articles}, {@code siteHeader} or {@code share__bar}. */
    private static List<String> parts(String name) {
        StringBuilder spaced = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1))) {
                spaced.append(' ');
            }
            spaced.append(Character.isLetter(c) ? Character.toLowerCase(c) : ' ');
        }
        return List.of(spaced.toString().strip().split(" +"));
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        try (InputStream in = Clutter.class.getResourceAsStream("clutter.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> words.addAll(List.of(line.strip().split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
