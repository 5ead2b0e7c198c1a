package dev.tickertone.store.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;

/** Writes a portfolio as JSON that {@link PortfolioReader} reads. */
public final class PortfolioWriter {
    private PortfolioWriter() {}

    /** The portfolio as the API shows it. */
    public static ObjectNode write(Portfolio portfolio) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", portfolio.id()).put("name", portfolio.name());
        ArrayNode holdings = node.putArray("holdings");
        for (Holding holding : portfolio.holdings()) {
            ObjectNode one = holdings.addObject().put("symbol", holding.symbol());
            if (holding.weight() != null) {
                one.put("weight", holding.weight());
            } else {
                one.put("quantity", holding.quantity());
            }
        }
        return node;
    }
}
