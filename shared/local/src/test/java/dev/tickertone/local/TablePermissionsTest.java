package dev.tickertone.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;

/** What the deployed functions may do to the table. */
class TablePermissionsTest {
    @Test
    void theApiWritesQuotesRulesAndPortfoliosAndNothingElse() {
        assertThat(allowing("QueryFunction", "PutItem")).singleElement().satisfies(statement ->
                assertThat(statement.get("Condition")).isEqualTo(only("quote#*", "rules", "portfolios", "portfolio#*")));
    }

    @Test
    void theApiForgetsRulesAndPortfoliosAndNothingElse() {
        assertThat(allowing("QueryFunction", "DeleteItem")).singleElement().satisfies(statement ->
                assertThat(statement.get("Condition")).isEqualTo(only("rules", "portfolios", "portfolio#*")));
        assertThat(Stream.of("UpdateItem", "BatchWriteItem", "*")
                .flatMap(action -> allowing("QueryFunction", action).stream())).isEmpty();
    }

    @Test
    void theAuthoriserReadsSingleKeysAndNothingElse() {
        List<Map<?, ?>> statements = statements("AuthorizerFunction");

        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.get("Action")).isEqualTo("dynamodb:GetItem");
            assertThat(statement.get("Condition")).isEqualTo(
                    Map.of("ForAllValues:StringEquals", Map.of("dynamodb:LeadingKeys", "keys")));
        });
    }

    @Test
    void theApiItselfCannotSeeTheKeys() {
        assertThat(statements("QueryFunction")).anySatisfy(statement -> {
            assertThat(statement.get("Effect")).isEqualTo("Deny");
            assertThat(statement.get("Action")).isEqualTo("dynamodb:*");
            assertThat(statement.get("Condition")).isEqualTo(
                    Map.of("ForAnyValue:StringEquals", Map.of("dynamodb:LeadingKeys", "keys")));
        });
    }

    @Test
    void theApiMayPutUploadsUnderOnePrefixAndReadNothingOfTheBucket() throws IOException {
        String yaml = Files.readString(Path.of("../../template.yaml"));
        String query = yaml.substring(yaml.indexOf("  QueryFunction:"), yaml.indexOf("  AuthorizerFunction:"));

        assertThat(query.lines().filter(line -> line.contains("s3:")).map(String::strip)).containsExactly(
                "Action: s3:PutObject", "- arn:${AWS::Partition}:s3:::${Bucket}/incoming/*");
    }

    private static Map<String, Object> only(String... partitions) {
        return Map.of("ForAllValues:StringLike", Map.of("dynamodb:LeadingKeys", List.of(partitions)));
    }

    private static List<Map<?, ?>> allowing(String function, String action) {
        return statements(function).stream().filter(statement -> statement.get("Effect").equals("Allow"))
                .filter(statement -> statement.get("Action").equals("dynamodb:" + action)
                        || statement.get("Action") instanceof Collection<?> many && many.contains("dynamodb:" + action))
                .toList();
    }

    private static List<Map<?, ?>> statements(String function) {
        List<Map<?, ?>> statements = new ArrayList<>();
        for (Object policy : (List<?>) at(template(), "Resources", function, "Properties", "Policies")) {
            ((List<?>) at(policy, "Statement")).forEach(statement -> statements.add((Map<?, ?>) statement));
        }
        return statements;
    }

    private static Object at(Object node, String... path) {
        Object found = node;
        for (String name : path) {
            found = ((Map<?, ?>) found).get(name);
        }
        return found;
    }

    private static Object template() {
        try {
            return new Yaml(new Untagged()).load(Files.readString(Path.of("../../template.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** CloudFormation's tags stand for values that do not matter here. */
    private static final class Untagged extends SafeConstructor {
        Untagged() {
            super(new LoaderOptions());
            yamlConstructors.put(null, new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return node.getTag().getValue();
                }
            });
        }
    }
}
