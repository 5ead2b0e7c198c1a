package dev.tickertone.domain.alert;

/** Delivers alerts to whoever subscribed. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface AlertPublisher {
    /**
     * Sends one alert to every channel at once.
     *
     * @throws RuntimeException if it was not taken; the caller tries again later
     */
    void publish(AlertMessage message);
}
