package dev.tickertone.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who gets in, and how often. */
final class ApiChecks {
    /** The page and its parts hold no data, and the health check says only that the API is there. */
    private static final Set<String> OPEN = Set.of("GET /", "GET /assets/{name}", "GET /health");

    private ApiChecks() {}

    static List<String> faults(Deployed deployed) {
        List<String> faults = new ArrayList<>();
        Template template = deployed.template();
        for (Route route : template.routes()) {
            if (route.authorizer().equals(Route.OPEN) != OPEN.contains(route.key())) {
                faults.add("Api: " + route.key() + (OPEN.contains(route.key()) ? " asks for a key" : " is open to strangers"));
            }
        }
        template.authorizers().values().forEach(each -> authorizer(each, faults));
        deployed.all("AWS::Serverless::HttpApi").forEach((id, api) -> api(id, api, faults));
        Set<String> called = template.routes().stream().map(Route::function).collect(Collectors.toSet());
        template.authorizers().values().stream().map(Authorizer::function).forEach(called::add);
        called.remove(null);
        for (String function : called) {
            if (deployed.all("AWS::Lambda::Permission").values().stream().noneMatch(permission -> calls(deployed, permission, function))) {
                faults.add(function + ": the API may not call it: no AWS::Lambda::Permission for its alias from the API's own ARN");
            }
        }
        return faults;
    }

    private static void authorizer(Authorizer authorizer, List<String> faults) {
        if (authorizer.function() == null) {
            return;
        }
        if (authorizer.timeToLive().isZero()) {
            faults.add("Api: " + authorizer.name() + ": asks the function for every request: its answers are not remembered");
        }
        if (!authorizer.identitySources().contains("$context.routeKey")) {
            faults.add("Api: " + authorizer.name() + ": a remembered answer to a read would let a write in: no $context.routeKey");
        }
        if (authorizer.identitySources().stream().noneMatch(
                source -> Set.of("$request.header.x-api-key", "$request.querystring.apikey").contains(source))) {
            faults.add("Api: " + authorizer.name() + ": no key is asked for before the function is called");
        }
    }

    private static void api(String id, Value api, List<String> faults) {
        if (!api.get("DefaultRouteSettings").get("ThrottlingRateLimit").present()
                || !api.get("DefaultRouteSettings").get("ThrottlingBurstLimit").present()) {
            faults.add(id + ": takes as many requests as are sent: no throttling");
        }
        String log = api.get("AccessLogSettings").get("Format").textOr("");
        if (!api.get("AccessLogSettings").get("DestinationArn").present()) {
            faults.add(id + ": nobody can see who asked: no AccessLogSettings");
        }
        if (log.contains("querystring") || log.contains("$context.authorizer.x")) {
            faults.add(id + ": the access log would hold keys");
        }
        api.get("DefinitionBody").get("components").get("securitySchemes").members().forEach((name, scheme) -> {
            Value authorizer = scheme.get("x-amazon-apigateway-authorizer");
            if (authorizer.get("type").text().equals("request") && (!authorizer.get("enableSimpleResponses").flag()
                    || !authorizer.get("authorizerPayloadFormatVersion").textOr("").equals("2.0"))) {
                faults.add(id + ": " + name + ": the function answers in the simple form of version 2.0");
            }
            if (authorizer.get("type").text().equals("jwt")
                    && Deployed.texts(authorizer.get("jwtConfiguration").get("audience")).stream().allMatch(String::isEmpty)) {
                faults.add(id + ": " + name + ": takes tokens that were made for others: no audience");
            }
        });
    }

    private static boolean calls(Deployed deployed, Value permission, String function) {
        return permission.get("Principal").text().equals("apigateway.amazonaws.com")
                && permission.get("FunctionName").text().equals(deployed.template().function(function).arn() + ":live")
                && permission.get("SourceArn").textOr("").matches("arn:aws:execute-api:[^*]+:[^*]+:api/.+");
    }
}
