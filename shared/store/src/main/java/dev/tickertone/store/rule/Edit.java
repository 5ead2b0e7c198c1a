package dev.tickertone.store.rule;

/** What became of an edit of a rule or a portfolio. All but the first three changed nothing. */
public enum Edit {
    /** It is new. */
    CREATED,
    /** It was there and is as asked for now, or was already. */
    CHANGED,
    /** It is gone; of the template's rule, what overrode it. */
    DELETED,
    /** There is none with this id. */
    ABSENT,
    /** It is not as the caller expected. */
    NOT_EXPECTED,
    /** There are as many as can be kept. */
    TOO_MANY,
    /** The rule names a portfolio that is not there. */
    NO_PORTFOLIO,
    /** It is the template's rule, which can be overridden and not deleted. */
    FROM_TEMPLATE,
    /** Rules name the portfolio. */
    IN_USE
}
