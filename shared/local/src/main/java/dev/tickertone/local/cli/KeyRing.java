package dev.tickertone.local.cli;

import dev.tickertone.store.key.ApiKey;
import dev.tickertone.store.key.Making;
import dev.tickertone.store.key.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The keys of one installation, wherever it is. Trouble is an {@link IOException} with a message of one line. */
interface KeyRing extends AutoCloseable {
    /** See {@link dev.tickertone.store.key.ApiKeys#make}. */
    Making make(String name, Scope scope, int days) throws IOException, InterruptedException;

    /** Every key, the newest first. */
    List<ApiKey> list() throws IOException, InterruptedException;

    /** Takes one back; empty if there is none with this id. */
    Optional<ApiKey> revoke(String id) throws IOException, InterruptedException;

    /** Where the API is, without a slash at its end, as far as that is known. */
    String api();

    @Override
    void close();
}
