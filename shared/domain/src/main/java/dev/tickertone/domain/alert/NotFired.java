package dev.tickertone.domain.alert;

import java.util.Locale;

/** Why a rule whose condition held was not heard, or not at once. */
public enum NotFired {
    /** The rule is switched off. */
    DISABLED,
    /** It is paused. */
    PAUSED,
    /** Its time is over. */
    EXPIRED,
    /** The article touches the instrument less than the rule asks for. */
    LOW_RELEVANCE,
    /** The article was replaced by a later version, or withdrawn. */
    REPLACED,
    /** The story was alerted on, and has not become worse by the rule's step. */
    SAME_STORY,
    /** Another alert on the instrument is nearer than the rule's cooldown. */
    COOLDOWN,
    /** What crossed the line was told, and has not recovered since. */
    NOT_RECOVERED,
    /** Kept back until the rule's quiet hours end. */
    QUIET_HOURS,
    /** The rule has said enough for this hour; it is in the digest at its end. */
    HOURLY_CAP,
    /** Too many alerts at once; it is in the digest of the next minute. */
    STORM;

    /** The word the API uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
