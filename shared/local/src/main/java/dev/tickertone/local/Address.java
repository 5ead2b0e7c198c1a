package dev.tickertone.local;

import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where the product that runs in a home can be reached, in a file there for commands that are run beside it. A file that
 * a killed process left names nobody.
 *
 * @param api without a slash at the end
 * @param s3 the S3 endpoint
 * @param owner what a command sends to be let in as the home's owner ({@link dev.tickertone.local.http.Admission}); another
 *     at each start, and for nobody else to read
 */
public record Address(URI api, URI s3, String owner) {
    private static final String FILE = "address.json";

    void keep(Path home) throws IOException {
        // The platform makes a temporary file for its owner's eyes only, and moving it keeps that.
        Path file = Files.createTempFile(home, FILE, null);
        Files.writeString(file, Json.write(this));
        Files.move(file, home.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
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

    /** Not the owner's token, which belongs in no log. */
    @Override
    public String toString() {
        return "Address[" + api + ", " + s3 + "]";
    }
}
