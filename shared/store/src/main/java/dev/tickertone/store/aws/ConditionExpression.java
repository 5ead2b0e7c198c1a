package dev.tickertone.store.aws;

import dev.tickertone.domain.table.Write;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A write's condition in DynamoDB's words; all parts are {@code null} where there is none. */
record ConditionExpression(String text, Map<String, String> names, Map<String, AttributeValue> values) {

    static ConditionExpression of(Write.Condition condition) {
        return switch (condition) {
            case Write.Condition.None() -> new ConditionExpression(null, null, null);
            case Write.Condition.Absent() -> new ConditionExpression("attribute_not_exists(pk)", null, null);
            case Write.Condition.Equals(String attribute, String value) -> new ConditionExpression(
                    "#a = :v", Map.of("#a", attribute), Map.of(":v", ItemCodec.text(value)));
        };
    }
}
