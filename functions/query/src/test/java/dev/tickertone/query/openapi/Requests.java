package dev.tickertone.query.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.query.Api;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes requests from a description of an API: as it says, and as it does not. The same seed makes the same ones. */
final class Requests {
    private static final List<String> HOSTILE = List.of("", " ", "0", "-1", "1e999", "NaN", "null", "true", "[]", "{}",
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' OR 1=1 --", "../../etc/passwd", "%00", "\u0000",
            "${jndi:ldap://x}", "{{7*7}}", "\ud83d\ude00", "\ud800", "\u202e\u200b", "a".repeat(5_000), "-0", "1.0", "01",
            "9".repeat(40), "0.1234567890123456789", "2026-02-30T00:00:00Z", "2026-11-20", "9999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z", "2026-11-20T00:00:00+18:00", "AAPL", "^RUT", "a0", "r1", "default", "rule-1",
            "bm9uZQ", "MDAwMDAwMDAwMDAwMjAyNi0xMS0yMFQyMTowNTowMC4wMDBaI2E", "\r\nx-injected: 1", "a,b", "*", "W/\"x\"", ";", "\\",
            "2026-11-20.0123456789abcdef.a.txt", "app.js", "gzip;q=0.5, *", "json", "csv", "\u0130", "#", "?a=b", "//", ".");
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "get", "", "<b>", "G\u0000T");
    private static final List<String> ENVELOPE = List.of("headers", "requestContext", "rawPath", "routeKey", "pathParameters",
            "queryStringParameters", "body", "isBase64Encoded", "version");
    private static final List<String> ELSEWHERE = List.of("reprocess", "reprocessAll", "dryRunRule", "testRule");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode document;
    private final Random random;
    private final List<Operation> operations = new ArrayList<>();

    private record Operation(String method, String path, JsonNode described) {}

    Requests(JsonNode document, long seed) {
        this.document = document;
        this.random = new Random(seed);
        document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (!ELSEWHERE.contains(operation.getValue().get("operationId").asText())) {
                operations.add(new Operation(
                        operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
            }
        }));
    }

    /** The next request, as an event. */
    ObjectNode next() {
        Operation operation = any(operations);
        Map<String, String> inPath = new TreeMap<>();
        Map<String, String> inQuery = new TreeMap<>();
        Map<String, String> headers = new TreeMap<>();
        boolean careful = chance(40);
        operation.described.path("parameters").forEach(reference -> {
            JsonNode parameter = resolved(reference);
            String name = parameter.get("name").asText();
            String value = careful || chance(60) ? good(parameter) : any(HOSTILE);
            switch (parameter.get("in").asText()) {
                case "path" -> inPath.put(name, value);
                case "query" -> put(inQuery, name, value, parameter.path("required").asBoolean() || chance(25));
                default -> put(headers, name, value, chance(15));
            }
        });
        put(inQuery, any(HOSTILE), any(HOSTILE), !careful && chance(8));
        put(headers, "accept-encoding", chance(50) ? "gzip" : any(HOSTILE), chance(50));
        boolean named = chance(70);
        String path = operation.path;
        for (Map.Entry<String, String> each : inPath.entrySet()) {
            path = path.replace("{" + each.getKey() + "}", each.getValue());
        }
        String method = !careful && chance(6) ? any(METHODS) : operation.method;
        ObjectNode event = Api.event(method, path, named ? operation.method + " " + operation.path : "$default", headers);
        inPath.forEach(event.putObject("pathParameters")::put);
        inQuery.forEach(event.putObject("queryStringParameters")::put);
        if (operation.described.has("requestBody")) {
            body(event, operation, careful);
        }
        if (!careful && chance(8)) {
            damage(event);
        }
        return event;
    }

    private void put(Map<String, String> map, String name, String value, boolean wanted) {
        if (wanted) {
            // A parameter that is given twice comes with commas.
            map.put(name, chance(3) ? value + "," + value : value);
        }
    }

    private String good(JsonNode parameter) {
        JsonNode schema = resolved(parameter.get("schema"));
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size())).asText();
        }
        if (schema.has("minimum")) {
            double low = schema.get("minimum").asDouble();
            double high = schema.get("maximum").asDouble();
            return schema.get("type").asText().equals("integer")
                    ? Long.toString((long) low + random.nextInt((int) (high - low) + 1))
                    : BigDecimal.valueOf(Math.round((low + random.nextDouble() * (high - low)) * 100), 2).toPlainString();
        }
        String name = parameter.get("name").asText();
        return switch (name) {
            case "id" -> any(List.of("a0", "a1", "r1", "default", "rule-1", "rule-2", "none", "2026-11-20.0123456789abcdef.a.txt"));
            case "if-match", "if-none-match" -> any(List.of("*", "\"none\""));
            case "name" -> any(List.of("app.js", "style.css", "none.js"));
            default -> parameter.path("example").asText("2026-11-20T12:00:00Z");
        };
    }

    private void body(ObjectNode event, Operation operation, boolean careful) {
        JsonNode content = operation.described.at("/requestBody/content");
        JsonNode example = content.get("application/json").get("example");
        if (careful || chance(30)) {
            event.put("body", example.toString());
        } else if (chance(60)) {
            event.put("body", changed(example.deepCopy()).toString());
        } else {
            String text = switch (random.nextInt(7)) {
                case 0 -> "x".repeat(1_200_000);
                case 1 -> "[".repeat(20_000);
                case 2 -> "{\"a\":".repeat(3_000) + "1";
                case 3 -> example.toString().substring(0, random.nextInt(example.toString().length()));
                case 4 -> "symbol,timestamp,price\nF,2026-11-20T12:00:00Z,10\n" + any(HOSTILE) + "," + any(HOSTILE) + ",1\n";
                case 5 -> example + "\n" + example;
                default -> any(HOSTILE);
            };
            event.put("body", chance(30) ? Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16)) : text);
            event.put("isBase64Encoded", chance(20));
        }
        if (chance(15)) {
            ((ObjectNode) event.get("headers")).put("content-type", chance(50) ? "text/html" : any(HOSTILE));
        }
    }

    /** A document with one of its places changed. */
    private JsonNode changed(JsonNode node) {
        if (node.isContainerNode() && !node.isEmpty() && chance(85)) {
            if (node instanceof ArrayNode array) {
                int at = random.nextInt(array.size());
                array.set(at, changed(array.get(at)));
                if (chance(10)) {
                    array.add(array.get(at).deepCopy());
                }
            } else if (node instanceof ObjectNode object) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String name = any(names);
                if (chance(15)) {
                    object.remove(name);
                } else if (chance(15)) {
                    object.put(any(HOSTILE), any(HOSTILE));
                } else {
                    object.set(name, changed(object.get(name)));
                }
            }
            return node;
        }
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(new BigDecimal(any(List.of("0", "-1", "1e400", "0.00000000001", "26000000", "1e-400"))));
            case 3 -> NODES.arrayNode();
            case 4 -> NODES.objectNode();
            case 5 -> NODES.arrayNode().add(any(HOSTILE)).addNull();
            default -> NODES.textNode(any(HOSTILE));
        };
    }

    /** An event that lacks a part, or has something else in its place. */
    private void damage(ObjectNode event) {
        String part = any(ENVELOPE);
        switch (random.nextInt(5)) {
            case 0 -> event.remove(part);
            case 1 -> event.putNull(part);
            case 2 -> event.put(part, random.nextInt());
            case 3 -> event.putArray(part).add(any(HOSTILE)).addObject();
            default -> event.put(part, any(HOSTILE));
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
