package dev.tickertone.local.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** Makes functions and triggers of the template's resources, by SAM's rules and with Lambda's limits. */
final class TemplateReader {
    private static final String FUNCTION = "AWS::Serverless::Function";
    private static final String API = "AWS::Serverless::HttpApi";

    private final Map<String, Node> root;
    private final Place place;
    private final Resources names;
    private final Map<String, Value> resources;
    private final Value globals;

    TemplateReader(Map<String, Node> root, Place place) {
        this.root = root;
        this.place = place;
        this.names = Resources.of(root, place);
        this.resources = names.all();
        this.globals = names.intrinsics().value(root.get("Globals"), "Globals");
    }

    Template read() {
        // Read for its errors only: a reference to nothing is found here and not on the day of deployment.
        names.intrinsics().value(root.get("Outputs"), "Outputs");
        List<String> streams = ids("AWS::DynamoDB::Table").stream().map(this::stream).toList();
        List<String> buckets = ids("AWS::S3::Bucket").stream().map(id -> names.reference(id, id)).toList();
        List<LambdaFunction> functions = ids(FUNCTION).stream().map(id -> function(id, buckets, streams)).toList();
        Value description = ids(API).stream().findFirst()
                .map(api -> resources.get(api).get("Properties").get("DefinitionBody")).orElse(new Value(null, API));
        ApiReader api = new ApiReader(description, byArn(functions));
        return new Template(place, functions, buckets, streams, api.routes(), api.authorizers(),
                crossOrigin(description.get("x-amazon-apigateway-cors"), "allow", "exposeHeaders", "maxAge"), bucketCors());
    }

    /** Logical ids by ARN, with the alias of the version that events reach and without. */
    private Map<String, String> byArn(List<LambdaFunction> functions) {
        Map<String, String> ids = new LinkedHashMap<>();
        functions.forEach(each -> {
            ids.put(each.arn(), each.id());
            ids.put(names.attribute(each.id(), "Alias", each.id()), each.id());
        });
        return ids;
    }

    /** Of each bucket the first rule; there is no bucket here with more. */
    private Map<String, CrossOrigin> bucketCors() {
        Map<String, CrossOrigin> cors = new LinkedHashMap<>();
        ids("AWS::S3::Bucket").forEach(id -> resources.get(id).get("Properties").get("CorsConfiguration").get("CorsRules")
                .elements().stream().findFirst()
                .ifPresent(rule -> cors.put(names.reference(id, id), crossOrigin(rule, "Allowed", "ExposedHeaders", "MaxAge"))));
        return cors;
    }

    private CrossOrigin crossOrigin(Value cors, String allowed, String exposed, String age) {
        return new CrossOrigin(
                texts(cors.get(allowed + "Origins")).stream().map(this::addressed).toList(),
                texts(cors.get(allowed + "Methods")), texts(cors.get(allowed + "Headers")), texts(cors.get(exposed)),
                Duration.ofSeconds(cors.get(age).integerOr(0, 0, 86_400)));
    }

    private static List<String> texts(Value list) {
        return list.elements().stream().map(Value::text).toList();
    }

    private List<String> ids(String type) {
        return resources.entrySet().stream()
                .filter(each -> each.getValue().get("Type").text().equals(type)).map(Map.Entry::getKey).toList();
    }

    private String stream(String table) {
        return names.attribute(table, "StreamArn", table);
    }

    private LambdaFunction function(String id, List<String> buckets, List<String> streams) {
        Value own = resources.get(id).get("Properties");
        Value properties = new Value(Value.merge(globals.get("Function").raw(), own.map()), own.path());
        List<Trigger> triggers = new ArrayList<>();
        properties.get("Events").members()
                .forEach((name, event) -> triggers.add(trigger(id, name, event, buckets, streams)));
        return new LambdaFunction(id, names.reference(id, own.path()), names.attribute(id, "Arn", own.path()),
                properties.get("Handler").text(),
                properties.get("CodeUri").text(),
                environment(properties.get("Environment").get("Variables")),
                Duration.ofSeconds(properties.get("Timeout").integerOr(3, 1, 900)),
                properties.get("MemorySize").integerOr(128, 128, 10_240),
                properties.get("EventInvokeConfig").get("MaximumRetryAttempts").integerOr(2, 0, 2),
                triggers);
    }

    private Map<String, String> environment(Value variables) {
        Map<String, String> environment = new LinkedHashMap<>();
        variables.members().forEach((name, value) -> environment.put(name, addressed(value.text())));
        return environment;
    }

    /** Here the API is at another address than on AWS; whoever was given the one is given the other. */
    private String addressed(String value) {
        if (place.apiUrl() == null) {
            return value;
        }
        for (String api : ids(API)) {
            String onAws = "https://" + names.reference(api, api) + ".execute-api."
                    + place.region() + "." + place.urlSuffix();
            if (value.startsWith(onAws)) {
                return place.apiUrl() + value.substring(onAws.length());
            }
        }
        return value;
    }

    private Trigger trigger(String function, String id, Value event, List<String> buckets, List<String> streams) {
        Value properties = event.get("Properties");
        return switch (event.get("Type").text()) {
            case "S3" -> upload(function, id, properties, buckets);
            case "DynamoDB" -> changes(function, id, properties, streams);
            case "Schedule" -> schedule(function, id, properties.get("Schedule"));
            default -> throw event.get("Type").wrong("'" + event.get("Type").text() + "' is not understood here");
        };
    }

    private UploadTrigger upload(String function, String id, Value properties, List<String> buckets) {
        Value bucket = properties.get("Bucket");
        if (!buckets.contains(bucket.text())) {
            throw bucket.wrong("is no bucket of this template");
        }
        String prefix = "";
        String suffix = "";
        for (Value rule : properties.get("Filter").get("S3Key").get("Rules").elements()) {
            String value = rule.get("Value").text();
            switch (rule.get("Name").text().toLowerCase(Locale.ROOT)) {
                case "prefix" -> prefix = value;
                case "suffix" -> suffix = value;
                default -> throw rule.get("Name").wrong("is neither prefix nor suffix");
            }
        }
        if (!properties.get("Events").present()) {
            throw properties.get("Events").wrong("is missing");
        }
        List<String> events = properties.get("Events").elements().stream().map(Value::text).toList();
        return new UploadTrigger(function, id, bucket.text(), events, prefix, suffix);
    }

    private StreamTrigger changes(String function, String id, Value properties, List<String> streams) {
        Value stream = properties.get("Stream");
        if (!streams.contains(stream.text())) {
            throw stream.wrong("is no stream of this template");
        }
        List<String> answers = properties.get("FunctionResponseTypes").elements().stream().map(Value::text).toList();
        return new StreamTrigger(function, id, stream.text(),
                filter(properties.get("FilterCriteria").get("Filters")),
                properties.get("BatchSize").integerOr(100, 1, 10_000),
                properties.get("ParallelizationFactor").integerOr(1, 1, 10),
                new StreamTrigger.Retry(
                        properties.get("MaximumRetryAttempts").integerOr(-1, -1, 10_000),
                        properties.get("BisectBatchOnFunctionError").flag(),
                        answers.contains("ReportBatchItemFailures")));
    }

    private static StreamFilter filter(Value filters) {
        List<String> patterns = filters.elements().stream().map(filter -> filter.get("Pattern").text()).toList();
        try {
            return StreamFilter.of(patterns);
        } catch (IllegalArgumentException e) {
            throw filters.wrong(e.getMessage());
        }
    }

    private static ScheduleTrigger schedule(String function, String id, Value expression) {
        try {
            return new ScheduleTrigger(function, id, ScheduleTrigger.rate(expression.text()));
        } catch (IllegalArgumentException e) {
            throw expression.wrong(e.getMessage());
        }
    }
}
