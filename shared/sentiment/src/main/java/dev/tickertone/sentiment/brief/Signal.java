package dev.tickertone.sentiment.brief;

/** What a phrase announces; the section names of {@code signals.txt}, in lower case with hyphens. */
enum Signal {
    WINNER_LABEL,
    LOSER_LABEL,
    WINS,
    LOSES,
    HELPS,
    HURTS,
    CATALYST_LABEL,
    CATALYST_LEAD,
    CALENDAR,
    FIXTURE,
    CONSENSUS,
    CONTRARIAN,
    OWN_VIEW,
    MISJUDGES,
    PERIOD,
    BARE_PERIOD,
    DOWNSIDE,
    UPSIDE,
    COULD_FALL,
    COULD_RISE,
    NOTHING
}
