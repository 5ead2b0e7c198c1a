package dev.tickertone.local.template;

import java.util.Map;
import java.util.Objects;

/**
 * Where a template is deployed: what its parameters and pseudo parameters stand for.
 *
 * @param parameters values that win over the template's defaults
 * @param apiUrl what the address of the template's HTTP API stands for here, without a slash at its end, or {@code
 *     null} to leave the address that AWS would give it
 */
public record Place(
        String account, String region, String partition, String urlSuffix, String stackName,
        Map<String, String> parameters, String apiUrl) {

    public Place {
        Objects.requireNonNull(stackName, "stackName");
        parameters = Map.copyOf(parameters);
    }

    /** This machine. */
    public static Place local(Map<String, String> parameters, String apiUrl) {
        return new Place("000000000000", "us-east-1", "aws", "amazonaws.com", "tickertone", parameters, apiUrl);
    }

    /** What the name of a pseudo parameter stands for, or {@code null} if it is none. */
    String pseudo(String name) {
        return switch (name) {
            case "AWS::AccountId" -> account;
            case "AWS::Region" -> region;
            case "AWS::Partition" -> partition;
            case "AWS::URLSuffix" -> urlSuffix;
            case "AWS::StackName" -> stackName;
            case "AWS::StackId" -> arn("cloudformation", "stack/" + stackName + "/local");
            default -> null;
        };
    }

    /** The ARN of something that belongs to the account and the region. */
    String arn(String service, String resource) {
        return "arn:" + partition + ":" + service + ":" + region + ":" + account + ":" + resource;
    }
}
