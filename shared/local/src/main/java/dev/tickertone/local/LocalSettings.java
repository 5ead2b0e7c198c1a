package dev.tickertone.local;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What a person can choose about the local run.
 *
 * @param home where everything is kept; made if it is not there
 * @param port of the API and the dashboard; 0 for any that is free
 * @param s3Port of the S3 endpoint; 0 for any that is free
 * @param samples whether the first start loads the samples
 * @param keys whether the API wants keys, as it does on AWS
 * @param template the template to be wired by, or {@code null} for the one this was built with
 */
public record LocalSettings(Path home, int port, int s3Port, boolean samples, boolean keys, Path template) {
    /** The system property that chooses the S3 endpoint's port. */
    public static final String S3_PORT_PROPERTY = "tickertone.s3.port";

    /** The system property that chooses the home. */
    public static final String HOME_PROPERTY = "tickertone.home";

    public LocalSettings {
        Objects.requireNonNull(home, "home");
    }

    /** Settings with the template this was built with, and an API that wants no keys. */
    public LocalSettings(Path home, int port, int s3Port, boolean samples) {
        this(home, port, s3Port, samples, false, null);
    }
}
