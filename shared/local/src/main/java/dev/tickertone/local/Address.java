package dev.tickertone.local;

import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the product that runs in a home can be reached, in a file there for commands that are run beside it. A file that
 * a killed process left names nobody.
 *
 * @param api without a slash at the end
 * @param s3 the S3 endpoint
 */
public record Address(URI api, URI s3) {
    private static final String FILE = "address.json";

    void keep(Path home) throws IOException {
        Files.writeString(home.resolve(FILE), Json.write(this));
    }

    static void remove(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
    }

    /**
     * What the file in a home says.
     *
     * @return {@code null} if there is none
     */
    public static Address in(Path home) throws IOException {
        Path file = home.resolve(FILE);
        return Files.exists(file) ? Json.read(Files.readString(file), Address.class) : null;
    }
}
