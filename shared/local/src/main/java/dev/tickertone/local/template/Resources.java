package dev.tickertone.local.template;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** The template's parameters and resources, and the physical names that references to them stand for. */
final class Resources implements Intrinsics.Symbols {
    private static final Map<String, String> NAME_PROPERTIES = Map.of(
            "AWS::S3::Bucket", "BucketName",
            "AWS::DynamoDB::Table", "TableName",
            "AWS::SNS::Topic", "TopicName",
            "AWS::SQS::Queue", "QueueName",
            "AWS::Serverless::Function", "FunctionName",
            "AWS::Logs::LogGroup", "LogGroupName");

    private final Place place;
    private final Map<String, String> parameters;
    private final Map<String, Node> resources;
    private final Intrinsics intrinsics;
    private final Set<String> beingNamed = new HashSet<>();

    private Resources(Place place, Map<String, String> parameters, Map<String, Node> root) {
        this.place = place;
        this.parameters = parameters;
        this.resources = Document.members(root.get("Resources"), "Resources");
        this.intrinsics = new Intrinsics(Document.members(root.get("Conditions"), "Conditions"), this);
    }

    static Resources of(Map<String, Node> root, Place place) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Intrinsics none = new Intrinsics(Map.of(), new Resources(place, Map.of(), Map.of()));
        Document.members(root.get("Parameters"), "Parameters").forEach((name, node) -> {
            Value declared = none.value(node, "Parameters." + name).get("Default");
            String set = place.parameters().get(name);
            if (set == null && !declared.present()) {
                throw new TemplateException("Parameters." + name, "has no default and is not set");
            }
            parameters.put(name, set == null ? declared.text() : set);
        });
        for (String name : place.parameters().keySet()) {
            if (!parameters.containsKey(name)) {
                throw new TemplateException("Parameters." + name, "is set but not declared");
            }
        }
        return new Resources(place, parameters, root);
    }

    Intrinsics intrinsics() {
        return intrinsics;
    }

    /** Every resource by logical id, resolved, whether its condition holds or not. */
    Map<String, Value> all() {
        Map<String, Value> all = new LinkedHashMap<>();
        resources.forEach((id, node) -> all.put(id, intrinsics.value(node, "Resources." + id)));
        return all;
    }

    @Override
    public String reference(String name, String path) {
        String pseudo = place.pseudo(name);
        if (pseudo != null) {
            return pseudo;
        }
        int dot = name.indexOf('.');
        if (dot > 0) {
            return attribute(name.substring(0, dot), name.substring(dot + 1), path);
        }
        String parameter = parameters.get(name);
        return parameter == null ? reference(name, type(name, path), path) : parameter;
    }

    private String reference(String id, String type, String path) {
        String name = name(id, type, path);
        return switch (type) {
            case "AWS::SNS::Topic" -> place.arn("sns", name);
            case "AWS::SQS::Queue" ->
                "https://sqs." + place.region() + "." + place.urlSuffix() + "/" + place.account() + "/" + name;
            case "AWS::Serverless::HttpApi" -> id.toLowerCase(Locale.ROOT);
            default -> name;
        };
    }

    @Override
    public String attribute(String id, String attribute, String path) {
        String type = type(id, path);
        String name = name(id, type, path);
        return switch (type + "." + attribute) {
            case "AWS::S3::Bucket.Arn" -> "arn:" + place.partition() + ":s3:::" + name;
            case "AWS::DynamoDB::Table.Arn" -> place.arn("dynamodb", "table/" + name);
            case "AWS::DynamoDB::Table.StreamArn" -> place.arn("dynamodb", "table/" + name + "/stream/local");
            case "AWS::SNS::Topic.TopicArn" -> place.arn("sns", name);
            case "AWS::SQS::Queue.Arn" -> place.arn("sqs", name);
            case "AWS::Serverless::Function.Arn" -> place.arn("lambda", "function:" + name);
            // The version that events reach, in SAM's way of naming it.
            case "AWS::Serverless::Function.Alias" -> place.arn("lambda", "function:" + name + ":live");
            default -> name + "." + attribute;
        };
    }

    private String type(String id, String path) {
        Node node = resources.get(id);
        if (node == null) {
            throw new TemplateException(path, "there is no parameter or resource " + id);
        }
        String here = "Resources." + id;
        return intrinsics.value(Document.members(node, here).get("Type"), here + ".Type").text();
    }

    /** The name a resource gives itself, or the one it is given here. */
    private String name(String id, String type, String path) {
        String property = NAME_PROPERTIES.get(type);
        String here = "Resources." + id;
        Node properties = Document.members(resources.get(id), here).get("Properties");
        Node given = property == null ? null : Document.members(properties, here + ".Properties").get(property);
        if (given == null) {
            return place.stackName() + "-" + id;
        }
        if (!beingNamed.add(id)) {
            throw new TemplateException(path, id + " is named after itself");
        }
        try {
            return intrinsics.value(given, here + ".Properties." + property).textOr(place.stackName() + "-" + id);
        } finally {
            beingNamed.remove(id);
        }
    }
}
