package dev.tickertone.domain.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The articles that tell one story. Which members it has says all: whatever the order they were found in, the story's
 * id, its original and what repeats or replaces what are the same.
 *
 * @param members 1 to {@link #MAX_MEMBERS}, as the story was told: the original first
 * @param former ids that the story, or a part of it, was known by before, in order, at most {@link #MAX_FORMER}
 */
public record Story(List<Member> members, List<String> former) {
    /** Most members a story lists. Of more copies the earliest are listed; the others still belong to it. */
    public static final int MAX_MEMBERS = 1_000;

    /** Most former ids kept: a story has one more each time an earlier telling of it turns up. */
    public static final int MAX_FORMER = 1_000;

    public Story {
        members = members.stream().sorted(Member.AS_TOLD).distinct().limit(MAX_MEMBERS).toList();
        former = former.stream().sorted().distinct().limit(MAX_FORMER).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a story has members");
        }
    }

    /** The story of an article that nothing else tells. */
    public static Story of(Member alone) {
        return new Story(List.of(alone), List.of());
    }

    /** The id of the article that told it first. */
    public String id() {
        return members.getFirst().id();
    }

    /** This story with an article that nobody was told of yet, so that its own id was no story's. */
    public Story with(Member newcomer) {
        return of(newcomer).together(this, Stream.of(id()));
    }

    /** This story and another, which were found to be one. */
    public Story merge(Story other) {
        return together(other, Stream.of(id(), other.id()));
    }

    private Story together(Story other, Stream<String> known) {
        List<Member> all = Stream.concat(members.stream(), other.members.stream()).toList();
        String id = new Story(all, List.of()).id();
        return new Story(all, Stream.of(former.stream(), other.former.stream(), known)
                .flatMap(ids -> ids).filter(each -> !each.equals(id)).toList());
    }

    /**
     * The part of this story that was there at a time; empty where none of it was. That its articles tell one story is
     * taken as known as soon as they were there, also where a later one showed it.
     */
    public Optional<Story> asOf(Instant time) {
        List<Member> known = members.stream().filter(member -> !member.ingestedAt().isAfter(time)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Story(known, former));
    }

    /** What an article is in its story. */
    public enum Role { ORIGINAL, REVISION, COPY }

    /**
     * Where an article stands in this story.
     *
     * @param duplicateOf the original's id where this is a copy, else {@code null}
     * @param replacedBy the id of its last revision where that is another article, else {@code null}
     */
    public record Place(String storyId, Role role, String duplicateOf, String replacedBy) {
        /** Whether an article counts as much in another place. */
        public boolean countsAs(Place other) {
            return (duplicateOf == null) == (other.duplicateOf == null)
                    && (replacedBy == null) == (other.replacedBy == null);
        }
    }

    /** Where one of its articles stands. */
    public Place place(String articleId) {
        Optional<Member> listed = members.stream().filter(member -> member.id().equals(articleId)).findFirst();
        Member original = members.getFirst();
        Role role = articleId.equals(original.id()) ? Role.ORIGINAL
                : listed.filter(member -> member.isRevisionOf(original)).isPresent() ? Role.REVISION : Role.COPY;
        String newest = listed.flatMap(this::newestOf).map(Member::id).orElse(articleId);
        return new Place(id(), role, role == Role.COPY ? id() : null,
                Objects.equals(newest, articleId) ? null : newest);
    }

    private Optional<Member> newestOf(Member member) {
        return members.stream().filter(other -> other.isRevisionOf(member)).max(Member.BY_REVISION);
    }
}
