package dev.tickertone.store;

import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.story.Story;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.domain.table.Write.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which articles tell one story: disjoint sets, merged by size. Each member points at the set it was put in, a set that
 * was merged into a larger one points at that, and the one where all that ends is the only place that says who the
 * members are. So a merge writes two items whatever the members, in one atomic group. Thread-safe.
 *
 * <p>An article that nothing else tells is in no set: most never are, and cost nothing.
 */
public final class Stories {
    /** Tries of a merge. Each that fails means that another one of the same story went through. */
    static final int MAX_TRIES = 100;

    /** Sets followed from an article. Each is at least twice as large as the one before, so none is as far. */
    static final int MAX_STEPS = 64;

    private static final String SET = "story";
    private static final String PLACE = "place";
    private static final String MERGED_INTO = "merged_into";
    private static final String REVISION = "revision";

    private final Table table;

    public Stories(Table table) {
        this.table = table;
    }

    /** The story that an article is part of; empty where nothing else tells it. */
    public Optional<Story> of(String articleId) {
        return Optional.ofNullable(ofAll(List.of(articleId)).get(articleId));
    }

    /** As {@link #of}, of several articles; those that nothing else tells are left out. */
    public Map<String, Story> ofAll(Collection<String> articleIds) {
        Map<String, String> sets = new HashMap<>();
        table.getAll(articleIds.stream().distinct().map(Stories::pointer).toList())
                .forEach(item -> sets.put(articleOf(item), item.get(SET)));
        Map<String, Item> roots = roots(sets.values());
        Map<String, Story> found = new HashMap<>();
        sets.forEach((article, set) -> found.put(article, story(roots.get(set))));
        return found;
    }

    /**
     * Makes an article part of the story that another one tells; doing it again changes nothing.
     *
     * @param newcomer an article that is not shown or alerted on before this returns
     * @throws IllegalStateException if others changed the story all the time; nothing is half done
     */
    public void join(Member newcomer, Member known) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            if (tryToJoin(newcomer, known)) {
                return;
            }
        }
        throw new IllegalStateException("a story changed " + MAX_TRIES + " times while it was merged");
    }

    private boolean tryToJoin(Member newcomer, Member known) {
        Item one = rootOf(newcomer);
        Item other = rootOf(known);
        if (one != null && other != null && one.key().equals(other.key())) {
            return true;
        }
        Story toldBefore = other == null ? Story.of(known) : story(other);
        Story merged = one == null ? toldBefore.with(newcomer) : toldBefore.merge(story(one));
        Item kept = larger(one, other);
        Key set = kept == null ? set(merged.id()) : kept.key();
        List<Write> group = new ArrayList<>();
        group.add(new Write.Put(new Item(set, Map.of(
                Documents.KIND, SET,
                Documents.DOC, Documents.encode(merged),
                REVISION, Long.toString(1 + Math.max(revision(one), revision(other))))), unchanged(kept)));
        if (one != null && other != null) {
            Item lost = kept == one ? other : one;
            group.add(new Write.Put(new Item(lost.key(), Map.of(
                    Documents.KIND, SET, MERGED_INTO, name(set))), unchanged(lost)));
        }
        if (one == null) {
            group.add(pointing(newcomer, set));
        }
        if (other == null) {
            group.add(pointing(known, set));
        }
        return table.write(group);
    }

    /**
     * The articles for which another story, or more of it, changed whether they are copies or replaced.
     *
     * @param change of an item of kind {@code place}, which an article has from when something else tells its story, or
     *     {@code story}. With an item's own before and now, nothing has to be kept of what a merge did.
     */
    public List<String> moved(Change change) {
        if (PLACE.equals(change.after().get(Documents.KIND))) {
            return List.of(articleOf(change.after()));
        }
        if (change.before() == null || change.before().get(Documents.DOC) == null) {
            return List.of();
        }
        Story before = story(change.before());
        Story now = of(before.id()).orElse(before);
        return before.members().stream().map(Member::id)
                .filter(id -> !before.place(id).countsAs(now.place(id))).toList();
    }

    private Item rootOf(Member member) {
        return table.get(pointer(member.id())).map(item -> item.get(SET))
                .map(set -> roots(List.of(set)).get(set)).orElse(null);
    }

    private static Item larger(Item one, Item other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return story(one).members().size() > story(other).members().size() ? one : other;
    }

    private static Condition unchanged(Item root) {
        return root == null ? new Condition.Absent() : new Condition.Equals(REVISION, root.get(REVISION));
    }

    private static long revision(Item root) {
        return root == null ? 0 : Long.parseLong(root.get(REVISION));
    }

    private static Write pointing(Member member, Key set) {
        return Write.putIfAbsent(new Item(pointer(member.id()), Map.of(
                Documents.KIND, PLACE, SET, name(set))));
    }

    /** Where each set's chain of merges ends, by the name it was asked with. */
    private Map<String, Item> roots(Collection<String> names) {
        Map<String, String> open = new HashMap<>();
        names.forEach(name -> open.put(name, name));
        Map<String, Item> roots = new HashMap<>();
        for (int step = 0; !open.isEmpty(); step++) {
            if (step == MAX_STEPS) {
                throw new IllegalStateException("stories are merged in a circle");
            }
            Map<String, Item> read = new HashMap<>();
            table.getAll(open.values().stream().distinct().map(Stories::set).toList())
                    .forEach(item -> read.put(name(item.key()), item));
            open.entrySet().removeIf(each -> {
                Item item = Objects.requireNonNull(read.get(each.getValue()), "story");
                boolean ends = item.get(MERGED_INTO) == null;
                if (ends) {
                    roots.put(each.getKey(), item);
                } else {
                    each.setValue(item.get(MERGED_INTO));
                }
                return ends;
            });
        }
        return roots;
    }

    private static Story story(Item root) {
        return Documents.decode(root.get(Documents.DOC), Story.class);
    }

    private static Key set(String name) {
        return new Key("story#" + name, SET);
    }

    private static String name(Key set) {
        return set.partition().substring("story#".length());
    }

    private static Key pointer(String articleId) {
        return new Key("article#" + articleId, SET);
    }

    private static String articleOf(Item pointer) {
        return pointer.key().partition().substring("article#".length());
    }
}
