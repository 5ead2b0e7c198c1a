package dev.tickertone.store.aws;

import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Utf8;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A range as a key condition. DynamoDB takes one condition on the sort key, and {@code BETWEEN} includes both ends, so
 * where there are two ends the query may find one item too many at each: {@link #includes} tells, and {@link #spare}
 * is how many more to ask for.
 */
final class RangeExpression {
    private final String partition;
    private final String low;
    private final boolean lowIncluded;
    private final String high;

    RangeExpression(Range range) {
        boolean afterIsLow = !range.newestFirst() && range.after() != null
                && (range.from() == null || Utf8.compare(range.after(), range.from()) >= 0);
        this.partition = range.partition();
        this.low = afterIsLow ? range.after() : range.from();
        this.lowIncluded = !afterIsLow;
        this.high = range.newestFirst() ? earlier(range.to(), range.after()) : range.to();
    }

    private static String earlier(String a, String b) {
        return a == null || b != null && Utf8.compare(b, a) < 0 ? b : a;
    }

    /** Whether nothing can be in it; DynamoDB refuses such a condition. */
    boolean isEmpty() {
        return low != null && high != null && Utf8.compare(low, high) >= 0;
    }

    String condition() {
        if (low == null && high == null) {
            return "pk = :pk";
        }
        if (high == null) {
            return "pk = :pk AND sk " + (lowIncluded ? ">=" : ">") + " :low";
        }
        return low == null ? "pk = :pk AND sk < :high" : "pk = :pk AND sk BETWEEN :low AND :high";
    }

    Map<String, AttributeValue> values() {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":pk", ItemCodec.text(partition));
        if (low != null) {
            values.put(":low", ItemCodec.text(low));
        }
        if (high != null) {
            values.put(":high", ItemCodec.text(high));
        }
        return values;
    }

    /** How many items the condition can find that are not in the range. */
    int spare() {
        return low == null || high == null ? 0 : lowIncluded ? 1 : 2;
    }

    boolean includes(String sort) {
        return !sort.equals(high) && (lowIncluded || !sort.equals(low));
    }
}
