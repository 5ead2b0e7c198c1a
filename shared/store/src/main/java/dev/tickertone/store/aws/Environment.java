package dev.tickertone.store.aws;

import java.util.Map;

/** A function's environment variables, which the template sets. */
public final class Environment {
    private Environment() {}

    /**
     * The value of a variable that must be set.
     *
     * @throws IllegalStateException naming the variable, if it is missing or blank
     */
    public static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is missing");
        }
        return value;
    }
}
