package dev.tickertone.store.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents that no person would write. */
public final class HostileJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private HostileJson() {}

    /** Documents with these names among their members, at any place. */
    public static Arbitrary<JsonNode> documents(List<String> names) {
        return nested(names, 4);
    }

    private static Arbitrary<JsonNode> nested(List<String> names, int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<JsonNode> inner = nested(names, depth - 1);
        Arbitrary<JsonNode> lists = inner.list().ofMaxSize(4).map(items -> {
            ArrayNode list = NODES.arrayNode();
            items.forEach(list::add);
            return list;
        });
        Arbitrary<JsonNode> objects = Combinators.combine(Arbitraries.of(names), inner).as((name, value) ->
                NODES.objectNode().<ObjectNode>set(name, value)).list().ofMaxSize(6).map(parts -> {
            ObjectNode object = NODES.objectNode();
            parts.forEach(object::setAll);
            return object;
        });
        return Arbitraries.oneOf(leaves(), lists, objects, objects);
    }

    private static Arbitrary<JsonNode> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.of(NODES.nullNode(), NODES.missingNode(), NODES.booleanNode(true), NODES.numberNode(Double.NaN),
                        NODES.numberNode(Double.POSITIVE_INFINITY), NODES.numberNode(Float.NEGATIVE_INFINITY),
                        NODES.numberNode(-0.0), NODES.numberNode(new BigDecimal("1e999999999")),
                        NODES.numberNode(new BigDecimal("-1e-999999999")), NODES.numberNode(new BigDecimal("0e999999999")),
                        NODES.numberNode(BigInteger.TEN.pow(3_000)), NODES.binaryNode(new byte[3]), NODES.pojoNode("x"),
                        NODES.numberNode(0.5), NODES.numberNode(3)),
                Arbitraries.strings().ofMaxLength(200).map(NODES::textNode),
                Arbitraries.of("score", "lte", "crosses_below", "PT4H", "P999999999999D", "either", "22:00", "UTC", "\u2603",
                        "\ud800", "2026-11-20T21:05:00Z", "IWM").map(NODES::textNode));
    }
}
