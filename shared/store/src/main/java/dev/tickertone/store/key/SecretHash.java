package dev.tickertone.store.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is kept of a secret: SHA-256 over a salt and the secret's text. Slow hashes (bcrypt, Argon2) are for passwords, which
 * people choose and an attacker can guess one after the other. Here the secret is 256 random bits: there is nothing to guess
 * by, however fast each guess is, and an authoriser that hashes slowly would be one that strangers can keep busy. The salt keeps
 * two tables from being compared.
 */
final class SecretHash {
    /** No secret's that anybody has: what is compared with where there is no key. */
    static final byte[] NOBODYS = new byte[32];

    private SecretHash() {}

    static byte[] of(String secret, byte[] salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Compares in a time that does not depend on where they differ. */
    static boolean matches(String secret, byte[] salt, byte[] hash) {
        return MessageDigest.isEqual(of(secret, salt), hash);
    }
}
