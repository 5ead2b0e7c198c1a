package dev.tickertone.query.instrument;

/**
 * Something that has a price.
 *
 * @param type {@code equity}, {@code etf}, {@code index}, {@code rate}, {@code commodity}, {@code currency} or {@code crypto}
 * @param sector the GICS sector, or {@code null} where it is not known
 */
public record Instrument(String symbol, String name, String type, String sector) {}
