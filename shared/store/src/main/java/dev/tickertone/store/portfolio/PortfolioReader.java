package dev.tickertone.store.portfolio;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.market.Symbols;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.store.form.Faults;
import dev.tickertone.store.form.Filled;
import dev.tickertone.store.form.Form;
import dev.tickertone.store.form.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a portfolio from JSON. Whatever the document holds, the answer is one or everything that is wrong with it. */
public final class PortfolioReader {
    private static final List<String> MEMBERS = List.of("id", "name", "holdings");
    private static final List<String> HOLDING = List.of("symbol", "weight", "quantity");

    private final Faults faults = new Faults();
    private final List<Holding> holdings = new ArrayList<>();
    private final Positions positions = new Positions();

    private PortfolioReader() {}

    /**
     * The portfolio that a document is.
     *
     * @param id the portfolio's id, which the document may repeat
     */
    public static Filled<Portfolio> read(JsonNode document, String id) {
        PortfolioReader reader = new PortfolioReader();
        Optional<Portfolio> portfolio =
                Form.of(document, "", "a portfolio", MEMBERS, reader.faults).map(form -> reader.portfolio(form, id));
        return reader.faults.or(portfolio::orElseThrow);
    }

    private Portfolio portfolio(Form form, String id) {
        Names.id(form, "id", id);
        String name = Names.name(form, "name", Limits.MAX_NAME_CHARS);
        form.require("holdings", "a list such as [{\"symbol\":\"IWM\",\"weight\":0.6}]");
        List<Form.Item> items = form.list("holdings", "a list such as [{\"symbol\":\"IWM\",\"weight\":0.6}]");
        if (items.isEmpty() && form.has("holdings") && form.node("holdings").isArray()) {
            form.fault("holdings", "Write at least one holding.");
        }
        if (items.size() > Limits.MAX_HOLDINGS) {
            form.fault("holdings", "Write at most " + Limits.MAX_HOLDINGS + " holdings.");
        } else {
            items.forEach(item -> Form.of(item.node(), item.pointer(), "a holding", HOLDING, faults).ifPresent(this::add));
        }
        return faults.isEmpty() ? new Portfolio(id, name == null ? id : name, holdings) : null;
    }

    private void add(Form form) {
        form.require("symbol", Symbols.EXPECTED);
        String symbol = form.read("symbol", Symbols::read, Symbols.EXPECTED);
        BigDecimal weight = form.decimal("weight", Limits.AMOUNT);
        BigDecimal quantity = form.decimal("quantity", Limits.AMOUNT);
        if (!form.has("weight") && !form.has("quantity")) {
            form.require(positions.isByQuantity() ? "quantity" : "weight", Limits.AMOUNT.toString());
        } else if (form.has("weight") && form.has("quantity")) {
            form.fault("quantity", "Write either weight or quantity, and leave the other one out.");
        } else if (!positions.isOneKind(form.has("quantity"))) {
            form.fault(form.has("quantity") ? "quantity" : "weight",
                    "Write all holdings with weight or all with quantity; the first has the other one.");
        }
        if (symbol != null && !positions.isFirst(symbol)) {
            form.fault("symbol", "Write each symbol once; this one stands above, add the two together.");
        }
        if (symbol != null) {
            holdings.add(new Holding(symbol, weight, quantity));
        }
    }
}
