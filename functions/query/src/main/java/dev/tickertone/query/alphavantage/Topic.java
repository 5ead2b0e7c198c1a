package dev.tickertone.query.alphavantage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Alpha Vantage's topics, by which of our themes make an article one on them. Names and words are those of its
 * <a href="https://www.alphavantage.co/documentation/#news-sentiment">documentation</a>.
 */
enum Topic {
    BLOCKCHAIN("blockchain", "Blockchain", "crypto"),
    EARNINGS("earnings", "Earnings", "earnings"),
    IPO("ipo", "IPO", "IPOs"),
    MERGERS("mergers_and_acquisitions", "Mergers & Acquisitions", "M&A"),
    MARKETS("financial_markets", "Financial Markets", "small caps", "credit", "currencies", "positioning", "valuation",
            "emerging markets", "dividends and buybacks"),
    FISCAL("economy_fiscal", "Economy - Fiscal", "fiscal policy", "tariffs and trade"),
    MONETARY("economy_monetary", "Economy - Monetary", "rates", "inflation"),
    MACRO("economy_macro", "Economy - Macro", "growth", "labour", "consumers", "geopolitics"),
    ENERGY("energy_transportation", "Energy & Transportation", "oil", "natural gas", "power and utilities",
            "airlines and travel"),
    FINANCE("finance", "Finance", "banks", "insurance"),
    LIFE_SCIENCES("life_sciences", "Life Sciences", "drugs"),
    MANUFACTURING("manufacturing", "Manufacturing", "cars", "defence", "supply chains", "metals and mining"),
    REAL_ESTATE("real_estate", "Real Estate & Construction", "housing", "commercial property"),
    RETAIL("retail_wholesale", "Retail & Wholesale", "consumers"),
    TECHNOLOGY("technology", "Technology", "AI", "semiconductors", "software and cloud");

    private final String parameter;
    private final String title;
    private final Set<String> themes;

    Topic(String parameter, String title, String... themes) {
        this.parameter = parameter;
        this.title = title;
        this.themes = Set.of(themes);
    }

    /** The topic of a parameter's word. */
    static Optional<Topic> of(String word) {
        return Arrays.stream(values()).filter(topic -> topic.parameter.equals(word)).findFirst();
    }

    /** All words that a parameter may hold. */
    static List<String> parameters() {
        return Arrays.stream(values()).map(topic -> topic.parameter).toList();
    }

    /** What answers call it. */
    String title() {
        return title;
    }

    /** Whether a theme of ours makes an article one on this topic. */
    boolean covers(String theme) {
        return themes.contains(theme);
    }
}
