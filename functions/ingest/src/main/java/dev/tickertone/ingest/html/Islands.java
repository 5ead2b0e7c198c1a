package dev.tickertone.ingest.html;

import dev.tickertone.ingest.furniture.Furniture;
import dev.tickertone.ingest.html.Block.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells the lines of an article from those that only stand among them. A site puts its paragraphs side by side in one
 * element, or each in an element of the same kind; what it puts between them (offers, quotes of shares, what others read)
 * comes in elements of its own. So the elements that hold most of the prose are found first, by what the site calls them.
 * Of the rest, everything within one outermost element that holds none of those is an island, and goes or stays as a
 * whole. Linear in the lines times the depth of the page, which is limited.
 */
final class Islands {
    /** Elements of another kind, beside those of the first, are the article's too if they hold this share of what those hold. */
    private static final double BESIDE = 0.45;
    /** Elsewhere on the page they must hold so much. */
    private static final double ELSEWHERE = 0.7;
    /** What elements are called of which this share of the prose is, is usual. */
    private static final double USUAL = 0.75;
    /** The lines of an article are set apart if this share of the elements that hold any holds one. */
    private static final double APART = 0.8;
    /** Items of a list are taken for the article only if they hold so many times what is no list. */
    private static final double LISTED = 2.5;
    /** Where more of the prose is emphasised than this, emphasis says nothing. */
    private static final double EMPHATIC = 0.25;
    /** Elements that are the way a line is set, not the place it stands in. */
    private static final Set<String> SETTING = Set.of("li", "ul", "ol", "dl", "tr", "tbody", "thead", "tfoot", "table",
            "blockquote", "q", "figure", "caption");
    private static final List<String> NAMING =
            List.of("class", "data-component", "data-module", "data-testid", "data-test-id", "itemprop");
    private static final int LONGEST_NAME = 100;

    private final List<Block> blocks;
    private final Map<Element, Integer> linesOf = new IdentityHashMap<>();
    /** What elements with lines are in. */
    private final Set<Element> holders = identitySet();
    private final Map<Element, String> names = new IdentityHashMap<>();
    private final Map<Element, Boolean> spine = new IdentityHashMap<>();
    private final List<String> places = new ArrayList<>();
    private final Set<Element> mainContainers = identitySet();
    private Set<String> main = Set.of();

    private Islands(List<Block> blocks) {
        this.blocks = blocks;
        for (Block block : blocks) {
            linesOf.merge(block.holder(), 1, Integer::sum);
            for (Element element = block.holder().parent(); element != null && holders.add(element); ) {
                element = element.parent();
            }
        }
        blocks.forEach(block -> places.add(place(container(block))));
    }

    /**
     * What surrounds an article and what stands within it.
     *
     * @param around lines before its first prose and after its last that are not its own; they may tell its date
     * @param within lines between
     */
    record Foreign(Set<Block> around, Set<Block> within) {}

    /**
     * The lines that are not the article's; none where there is no prose at all.
     *
     * @param headed whether its headline is known from elsewhere
     */
    static Foreign of(List<Block> blocks, boolean headed) {
        Foreign foreign = new Foreign(identitySet(), identitySet());
        Islands islands = new Islands(blocks);
        islands.main = islands.mainPlaces();
        int first = 0;
        while (first < blocks.size() && !(islands.isMain(first) && blocks.get(first).isProse() && !blocks.get(first).isItem())) {
            first++;
        }
        if (first < blocks.size()) {
            islands.collect(first, islands.last(), headed, foreign);
        }
        return foreign;
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private Set<String> mainPlaces() {
        Map<String, Integer> listed = new HashMap<>();
        Map<String, Integer> free = new HashMap<>();
        Map<String, Set<Element>> parents = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isProse()) {
                Element container = container(block);
                (isInList(container) ? listed : free).merge(places.get(i), block.text().length(), Integer::sum);
                parents.computeIfAbsent(places.get(i), none -> identitySet()).add(parent(container));
            }
        }
        Map<String, Integer> chosen = most(listed.values()) > LISTED * most(free.values()) ? listed : free;
        int most = most(chosen.values());
        Set<Element> beside = identitySet();
        chosen.forEach((place, length) -> {
            if (length == most) {
                beside.addAll(parents.get(place));
            }
        });
        Set<String> main = new HashSet<>();
        chosen.forEach((place, length) -> {
            boolean near = parents.get(place).stream().anyMatch(beside::contains);
            if (length >= (near ? BESIDE : ELSEWHERE) * most) {
                main.add(place);
            }
        });
        return main;
    }

    private static Element parent(Element element) {
        return element.parent() == null ? element : element.parent();
    }

    private static int most(Collection<Integer> lengths) {
        return lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static boolean isInList(Element container) {
        for (Element element = container; element != null; element = element.parent()) {
            if (element.nameIs("li")) {
                return true;
            }
        }
        return false;
    }

    private boolean isMain(int i) {
        return main.contains(places.get(i));
    }

    /** The last line of the article; what closes it in italics is the site's, not the author's. */
    private int last() {
        int all = 0;
        int emphasised = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean counts = isMain(i) && blocks.get(i).isProse();
            all += counts ? blocks.get(i).text().length() : 0;
            emphasised += counts && blocks.get(i).emphasised() ? blocks.get(i).text().length() : 0;
        }
        boolean tells = emphasised <= EMPHATIC * all;
        Set<String> usual = usualLooks(all);
        int last = blocks.size() - 1;
        while (last >= 0 && !(isMain(last) && mayClose(blocks.get(last), tells) && isUsual(blocks.get(last), usual))) {
            last--;
        }
        return last < 0 ? blocks.size() - 1 : last;
    }

    /** What the site calls the elements of most of the article's prose; empty where it calls them many things. */
    private Set<String> usualLooks(int all) {
        Map<String, Integer> looks = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isMain(i) && blocks.get(i).isProse()) {
                looks.merge(look(blocks.get(i)), blocks.get(i).text().length(), Integer::sum);
            }
        }
        Set<String> usual = new HashSet<>();
        looks.forEach((look, length) -> {
            if (length >= USUAL * all) {
                usual.add(look);
            }
        });
        return usual;
    }

    private static String look(Block block) {
        return names(block.holder()) + block.holder().attr("style");
    }

    /** Small print has a look of its own. What is no paragraph has too, and one name more says nothing. */
    private static boolean isUsual(Block block, Set<String> usual) {
        String name = block.holder().className();
        return usual.isEmpty() || block.kind() == Kind.PART || usual.contains(look(block))
                || !name.isEmpty() && usual.stream().anyMatch(look -> Arrays.stream(name.split(" "))
                        .anyMatch(part -> look.contains(part)));
    }

    private static boolean mayClose(Block block, boolean emphasisTells) {
        boolean labelled = block.kind() == Kind.HEADING || block.kind() == Kind.BOX && block.isLabel();
        boolean aside = block.emphasised() && block.kind() != Kind.PART && (emphasisTells || block.isLabel());
        return !labelled && !aside && !Furniture.isCertain(block.text());
    }

    private void collect(int first, int last, boolean headed, Foreign foreign) {
        for (int i = 0; i < blocks.size(); i++) {
            if (isMain(i)) {
                mainContainers.add(container(blocks.get(i)));
                for (Element element = container(blocks.get(i)); element != null; element = element.parent()) {
                    if (spine.put(element, true) != null) {
                        break;
                    }
                }
            }
        }
        Map<Element, List<Block>> islands = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!isMain(i) && !isOnSpine(block)) {
                islands.computeIfAbsent(root(block), root -> new ArrayList<>()).add(block);
            }
        }
        boolean boxed = boxed();
        boolean apart = areSetApart();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean loose = isMain(i) || isOnSpine(block);
            List<Block> island = loose ? List.of(block) : islands.get(root(block));
            boolean title = !headed && loose && block.kind() != Kind.BOX;
            boolean sentence = isMain(i) && block.kind() != Kind.PART && Furniture.endsSentence(block.text());
            boolean label = loose && !boxed && !apart && block.kind() == Kind.BOX && block.isLabel();
            if (i > last || i < first && !title && !sentence && !island.stream().allMatch(each -> opens(each, boxed))) {
                foreign.around().add(block);
            } else if (i >= first && (label || !loose && !belongs(island, apart, boxed))) {
                foreign.within().add(block);
            }
        }
    }

    /** Whether the article's paragraphs are boxes and not marked as paragraphs. */
    private boolean boxed() {
        int balance = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            balance += !isMain(i) || !block.isProse() ? 0 : block.kind() == Kind.BOX ? 1 : block.kind() == Kind.PARAGRAPH ? -1 : 0;
        }
        return balance > 0;
    }

    /** Whether a line in another place than the rest can be the first paragraph. */
    private static boolean opens(Block block, boolean boxed) {
        return block.isLong() && Furniture.endsSentence(block.text()) && block.kind() != Kind.PART
                && (boxed || block.kind() == Kind.PARAGRAPH);
    }

    /** A quotation, list or table that stands alone, a heading among the paragraphs, or a line where each of them is set so. */
    private boolean belongs(List<Block> island, boolean apart, boolean boxed) {
        Block first = island.getFirst();
        boolean alone = island.size() == 1;
        boolean among = alone && first.kind() == Kind.HEADING && mainContainers.contains(parent(root(first)));
        boolean set = alone && apart && (boxed || first.kind() != Kind.BOX || !first.isLabel());
        return among || set || island.stream().allMatch(block -> block.kind() == Kind.PART);
    }

    /** Whether each line of the article is in an element of its own. */
    private boolean areSetApart() {
        Map<Element, Integer> lines = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isMain(i)) {
                lines.merge(container(blocks.get(i)), 1, Integer::sum);
            }
        }
        long single = lines.values().stream().filter(count -> count == 1).count();
        return lines.size() > 1 && single >= APART * lines.size();
    }

    private boolean isOnSpine(Block block) {
        return spine.containsKey(container(block));
    }

    private Element root(Block block) {
        Element root = container(block);
        while (root.parent() != null && !spine.containsKey(root.parent())) {
            root = root.parent();
        }
        return root;
    }

    /**
     * The element that holds a line beside others: of a list or table what the whole of it is in, of text in a cell, between
     * line breaks or around elements with text of their own that box itself, else what the line's element is in.
     */
    private Element container(Block block) {
        Element element = block.holder();
        boolean shares = block.kind() == Kind.BOX
                && (linesOf.get(element) > 1 || element.nameIs("td") || holders.contains(element));
        if (shares || element.parent() == null) {
            return element;
        }
        element = element.parent();
        while (block.kind() == Kind.PART && SETTING.contains(element.normalName()) && element.parent() != null) {
            element = element.parent();
        }
        return element;
    }

    /** What a site calls an element; where it calls it nothing, what that one is in, and how deep it is. */
    private String place(Element container) {
        String own = names.computeIfAbsent(container, Islands::names);
        return isNamed(container) || container.hasAttr("style") ? own : own + '<' + names.computeIfAbsent(parent(container), Islands::names) + container.parents().size();
    }

    private static boolean isNamed(Element element) {
        return NAMING.stream().anyMatch(element::hasAttr);
    }

    /** An element's name and what its site calls it, without the numbers that tell one paragraph from the next. */
    private static String names(Element element) {
        StringBuilder names = new StringBuilder(element.normalName());
        for (String attribute : NAMING) {
            String value = element.attr(attribute);
            value.chars().limit(LONGEST_NAME).filter(c -> !Character.isDigit(c)).forEach(c -> names.append((char) c));
            names.append('|');
        }
        return names.append(isNamed(element) ? "" : element.attr("style")).toString();
    }
}
