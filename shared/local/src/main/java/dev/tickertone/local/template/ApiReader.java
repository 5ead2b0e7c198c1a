package dev.tickertone.local.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the description of an HTTP API (OpenAPI with
 * <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html">API Gateway's
 * extensions</a>): which function answers which path, and who lets a request in.
 */
final class ApiReader {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "x-amazon-apigateway-any-method");
    private static final String INTEGRATION = "x-amazon-apigateway-integration";
    private static final String SHARED = "#/components/x-amazon-apigateway-integrations/";

    private final Value description;
    private final Map<String, String> functions;

    /**
     * @param description the API's {@code DefinitionBody}; may be absent
     * @param functions logical ids by ARN
     */
    ApiReader(Value description, Map<String, String> functions) {
        this.description = description;
        this.functions = functions;
    }

    /** In the description's order. */
    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        description.get("paths").members().forEach((path, methods) -> methods.members().forEach((method, operation) -> {
            if (!path.startsWith("/")) {
                throw methods.wrong("does not start with a slash");
            }
            if (!METHODS.contains(method)) {
                throw operation.wrong("is no method of HTTP");
            }
            routes.add(new Route(function(integration(operation).get("uri")),
                    method.startsWith("x-") ? "ANY" : method.toUpperCase(Locale.ROOT), path, authorizer(operation)));
        }));
        return routes;
    }

    /** By name. */
    Map<String, Authorizer> authorizers() {
        Map<String, Authorizer> authorizers = new LinkedHashMap<>();
        schemes().members().forEach((name, scheme) -> {
            Value authorizer = scheme.get("x-amazon-apigateway-authorizer");
            boolean asks = switch (authorizer.get("type").text()) {
                case "request" -> true;
                case "jwt" -> false;
                default -> throw authorizer.get("type").wrong("is neither request nor jwt");
            };
            authorizers.put(name, new Authorizer(name, asks ? function(authorizer.get("authorizerUri")) : null,
                    Stream.of(authorizer.get("identitySource").text().split(",")).map(String::strip).toList(),
                    Duration.ofSeconds(authorizer.get("authorizerResultTtlInSeconds").integerOr(300, 0, 3600))));
        });
        return authorizers;
    }

    private Value schemes() {
        return description.get("components").get("securitySchemes");
    }

    private Value integration(Value operation) {
        Value own = operation.get(INTEGRATION);
        Value reference = own.get("$ref");
        if (!reference.present()) {
            return own;
        }
        Value shared = description.get("components").get("x-amazon-apigateway-integrations")
                .get(reference.text().replace(SHARED, ""));
        if (!reference.text().startsWith(SHARED) || !shared.present()) {
            throw reference.wrong("there is no integration " + reference.text());
        }
        return shared;
    }

    /** Several requirements are alternatives in OpenAPI; API Gateway takes one. */
    private String authorizer(Value operation) {
        List<Value> required = operation.get("security").elements();
        if (required.isEmpty()) {
            return Route.OPEN;
        }
        List<String> names = required.stream().flatMap(each -> each.members().keySet().stream()).toList();
        if (names.size() != 1) {
            throw operation.get("security").wrong("asks for more than one authorizer");
        }
        if (!schemes().get(names.getFirst()).present()) {
            throw operation.get("security").wrong("there is no security scheme " + names.getFirst());
        }
        return names.getFirst();
    }

    /** The function of an address such as <code>arn:…:lambda:path/2015-03-31/functions/{ARN}/invocations</code>. */
    private String function(Value uri) {
        String text = uri.text();
        String arn = text.replaceFirst(".*/functions/", "").replaceFirst("/invocations$", "");
        String function = functions.get(arn);
        if (function == null) {
            throw uri.wrong("names no function of this template");
        }
        return function;
    }
}
