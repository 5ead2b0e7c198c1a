package dev.tickertone.local.cli;

import dev.tickertone.local.LocalProduct;
import java.nio.file.Path;

/** What a user is told once the product runs. */
final class Welcome {
    private Welcome() {}

    static String text(LocalProduct product, Path home) {
        return String.join("\n",
                "",
                "Tickertone is up",
                "  dashboard  " + product.uri() + "/",
                "  home       " + home.toAbsolutePath().normalize());
    }
}
