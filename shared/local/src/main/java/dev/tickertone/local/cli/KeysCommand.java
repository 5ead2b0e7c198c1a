package dev.tickertone.local.cli;

import dev.tickertone.store.key.ApiKey;
import dev.tickertone.store.key.Limits;
import dev.tickertone.store.key.Making;
import dev.tickertone.store.key.Scope;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and revokes keys for the API. */
@Command(
        name = "keys",
        description = {
            "Makes, lists and revokes keys for the API: of an installation on AWS with --table, else of this machine's.",
            "On AWS the API answers nobody without one; on this machine it asks for one only after 'up --keys'."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {KeysCommand.Make.class, KeysCommand.ListAll.class, KeysCommand.Revoke.class})
final class KeysCommand {

    /** Makes one. */
    @Command(
            name = "make",
            description = {
                "Makes a key and prints it, once: what is kept does not give it back.",
                "Sent as the header x-api-key, or typed into the dashboard when it asks."
            })
    static final class Make implements Callable<Integer> {
        @Parameters(
                paramLabel = "NAME",
                description = "What to call it in lists, such as who has it (up to " + Limits.MAX_NAME + " characters).")
        private String name;

        @Option(
                names = "--scope", paramLabel = "SCOPE", defaultValue = "read",
                description = "read: may ask; write: may also change and upload (default: ${DEFAULT-VALUE}).")
        private Scope scope;

        @Option(
                names = "--days", paramLabel = "N", defaultValue = "" + Limits.DEFAULT_DAYS,
                description = "How long it is good, 1 to " + Limits.MAX_DAYS + " (default: ${DEFAULT-VALUE}).")
        private int days;

        @Option(names = {"-q", "--quiet"}, description = "Print the key and nothing else.")
        private boolean quiet;

        @Mixin
        private KeyPlace place;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException, InterruptedException {
            PrintWriter out = spec.commandLine().getOut();
            try (KeyRing keys = place.open(spec)) {
                switch (keys.make(name, scope, days)) {
                    case Making.Made(ApiKey key, String text) -> {
                        out.println(text);
                        if (!quiet) {
                            out.println("It is not shown again. To use it: curl -H 'x-api-key: " + text + "' '"
                                    + keys.api() + "/v1/articles?limit=1'");
                        }
                    }
                    case Making.Rejected(String detail) -> throw new IOException(detail);
                }
            }
            out.flush();
            return 0;
        }
    }

    /** Lists them. */
    @Command(
            name = "list",
            description = "Lists the keys, the newest first, the ended ones too: id, name, scope, times (UTC) and state.")
    static final class ListAll implements Callable<Integer> {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);
        private static final String ROW = "%-10s  %-30s  %-5s  %-16s  %-16s  %s";

        @Mixin
        private KeyPlace place;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException, InterruptedException {
            PrintWriter out = spec.commandLine().getOut();
            try (KeyRing keys = place.open(spec)) {
                List<ApiKey> all = keys.list();
                Instant now = Clock.systemUTC().instant();
                out.println(all.isEmpty() ? "There are no keys: 'tickertone keys make NAME' makes one."
                        : ROW.formatted("id", "name", "scope", "created", "expires", "state"));
                all.forEach(key -> out.println(ROW.formatted(key.id(), Layout.cut(Style.oneLine(key.name()), 30), key.scope(),
                        DAY.format(key.createdAt()), DAY.format(key.expiresAt()), key.state(now))));
            }
            out.flush();
            return 0;
        }
    }

    /** Takes one back. */
    @Command(
            name = "revoke",
            description = {
                "Takes a key back. API Gateway keeps its answers for up to five minutes, and so does 'up --keys'; then it is refused.",
                "Ends with 1 if there is no such key."
            })
    static final class Revoke implements Callable<Integer> {
        @Parameters(paramLabel = "ID", description = "Its id: what stands in the list, and between the key's underscores.")
        private String id;

        @Mixin
        private KeyPlace place;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException, InterruptedException {
            PrintWriter out = spec.commandLine().getOut();
            try (KeyRing keys = place.open(spec)) {
                Optional<ApiKey> key = keys.revoke(id);
                if (key.isEmpty()) {
                    throw new IOException("there is no key with this id: 'tickertone keys list' shows those there are");
                }
                out.println(key.get().id() + " (" + Style.oneLine(key.get().name()) + ") is revoked");
            }
            out.flush();
            return 0;
        }
    }
}
