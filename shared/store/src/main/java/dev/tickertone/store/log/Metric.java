package dev.tickertone.store.log;

/**
 * What functions measure, in the namespace {@link #NAMESPACE} with the one dimension {@link #DIMENSION}, the stack's name.
 * {@link #toString} is the metric's name in CloudWatch. A function writes its numbers at the end of each invocation, of one
 * that fails too. What is delivered again counts again only where it says so here.
 */
public enum Metric {
    /** Articles that were kept, by ingest, reprocess and sweep; one that was known is not counted. */
    INGESTED("Ingested", Unit.COUNT),

    /** Reasons why uploads, or parts of them, could not be read; counts again each time it is read again. */
    REJECTED("Rejected", Unit.COUNT),

    /** Rows of quote files that were new or changed a price. */
    QUOTES("Quotes", Unit.COUNT),

    /** Articles that were scored; one that was scored already is not counted. */
    SCORED("Scored", Unit.COUNT),

    /** Those of the scored that were found to repeat an article that told the story before. */
    COPIES("Copies", Unit.COUNT),

    /** Alerts that SNS took, each of a digest; one that goes out twice after a crash counts twice. */
    ALERTS("Alerts", Unit.COUNT),

    /** Times a rule's condition held and was not heard; a repeated delivery to another instance counts again. */
    SUPPRESSED("Suppressed", Unit.COUNT),

    /** Alerts that were recorded to go out later: quiet hours, the rule's messages for the hour, too many at once. */
    HELD("Held", Unit.COUNT),

    /** Messages that SNS did not take; each further try that fails counts. */
    PUBLISH_FAILURES("PublishFailures", Unit.COUNT),

    /**
     * From the S3 event's time of an article's upload to SNS taking an alert that its score raised. Not of alerts that were
     * held on purpose, that a quote raised, or of uploads that no event of S3 brought.
     */
    UPLOAD_TO_PUBLISH("UploadToPublish", Unit.MILLISECONDS),

    /** Age of the oldest record of a stream's batch when a function took it; the stream tells times to the second. */
    STREAM_AGE("StreamAge", Unit.MILLISECONDS);

    /** CloudWatch's namespace of them all. */
    public static final String NAMESPACE = "Tickertone";

    /** Name of the only dimension. */
    public static final String DIMENSION = "Stack";

    /** What CloudWatch calls the units: numbers that are added up, and times of which each is kept. */
    public enum Unit {
        /** Added up within an invocation. */
        COUNT("Count"),
        /** Each value is written. */
        MILLISECONDS("Milliseconds");

        private final String name;

        Unit(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final String name;
    private final Unit unit;

    Metric(String name, Unit unit) {
        this.name = name;
        this.unit = unit;
    }

    /** Its unit. */
    public Unit unit() {
        return unit;
    }

    @Override
    public String toString() {
        return name;
    }
}
