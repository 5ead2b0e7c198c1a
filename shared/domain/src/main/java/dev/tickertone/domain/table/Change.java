package dev.tickertone.domain.table;

/**
 * One item's change, as the table's change feed tells it.
 *
 * @param sequence position in the feed: a decimal number, ascending for any one item
 * @param before the item before, or {@code null} where there was none
 * @param after the item after, or {@code null} where it was removed
 */
public record Change(String sequence, Item before, Item after) {
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change has an item before or after it");
        }
    }

    /** {@code INSERT}, {@code MODIFY} or {@code REMOVE}, DynamoDB's words. */
    public String eventName() {
        return before == null ? "INSERT" : after == null ? "REMOVE" : "MODIFY";
    }
}
