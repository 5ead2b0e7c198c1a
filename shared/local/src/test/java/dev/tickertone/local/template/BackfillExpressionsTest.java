package dev.tickertone.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.dashjoin.jsonata.Jsonata;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.ingest.IngestHandler;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.store.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The state machine's expressions, evaluated from the deployed template as Step Functions evaluates them. */
class BackfillExpressionsTest {
    private static final String BUCKET = "uploads";

    private final List<ObjectRef> read = new ArrayList<>();

    private static Node at(String... path) throws IOException {
        Node node = Document.read(Files.readString(Path.of("../../template.yaml")));
        for (String name : path) {
            node = Document.members(node, name).get(name);
        }
        return node;
    }

    private static Node eachObject(String... path) throws IOException {
        Node node = at("Resources", "BackfillStateMachine", "Properties", "Definition", "States", "EachObject");
        for (String name : path) {
            node = Document.members(node, name).get(name);
        }
        return node;
    }

    /** A part of the definition with its expressions evaluated; what is no expression stays as it is. */
    private static Object evaluated(Node node, Map<String, Object> states) {
        if (node instanceof MappingNode) {
            Map<String, Object> object = new LinkedHashMap<>();
            Document.members(node, "part").forEach((name, value) -> object.put(name, evaluated(value, states)));
            return object;
        }
        String text = ((ScalarNode) node).getValue().replace("${Bucket}", BUCKET);
        if (!text.startsWith("{%")) {
            return text;
        }
        Jsonata expression = Jsonata.jsonata(text.substring(2, text.length() - 2).strip());
        Jsonata.Frame frame = expression.createFrame();
        frame.bind("states", states);
        return expression.evaluate(null, frame);
    }

    /** What a batch of listed objects becomes: the payload that the task calls the function with. */
    private static String payload(List<String> keys) throws IOException {
        List<Object> items = new ArrayList<>();
        for (String key : keys) {
            items.add(evaluated(eachObject("ItemSelector"), Map.of("context", Map.of("Map", Map.of("Item", Map.of(
                    "Index", 0, "Value", Map.of("Key", key, "Size", 12, "Etag", "e", "StorageClass", "STANDARD")))))));
        }
        Node arguments = eachObject("ItemProcessor", "States", "Ingest", "Arguments", "Payload");
        return Json.write(evaluated(arguments, Map.of("input", Map.of("Items", items))));
    }

    private List<String> ingested(String payload) throws IOException {
        new IngestHandler(new Asked(), EmbeddedTable.inMemory(), Map.of("STACK_NAME", "test"), Clock.systemUTC()).handleRequest(
                new ByteArrayInputStream(payload.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream(), null);
        return read.stream().distinct().map(ObjectRef::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"incoming/plain.txt", "incoming/a b.txt", "incoming/a+b.txt", "incoming/100%.txt",
        "incoming/a%2Bb.txt", "incoming/%41.txt", "incoming/a%", "incoming/Zürich – Börse.html", "incoming/上海.pdf",
        "incoming/🦊📈.json", "incoming/e\u0301.txt", "incoming/\u202egpj.txt", "incoming/a\nb\t.txt", "incoming/\u0001.txt",
        "incoming/\"quoted\".txt", "incoming/it's (1)!*~.txt", "incoming/a&b=c?d#e;f,g:h@i.txt", "incoming/a\\b.txt",
        "incoming/{% $states.input %}", "incoming/$$.x[0]", "incoming/../../etc", "incoming//double//", "incoming/<b>|^`.txt"})
    void aKeyComesToTheFunctionAsItIs(String key) throws IOException {
        assertThat(ingested(payload(List.of(key)))).containsExactly(key);
        assertThat(read).extracting(ObjectRef::bucket).containsOnly(BUCKET);
    }

    @Test
    void theLongestKeyThatS3HasComesThrough() throws IOException {
        String key = "incoming/" + "é€🦊 ".repeat(101) + "12345";
        assertThat(key.getBytes(StandardCharsets.UTF_8)).hasSize(1_024);

        assertThat(ingested(payload(List.of(key)))).containsExactly(key);
    }

    @Test
    void aBatchIsAnEventOfManyRecordsAndABatchOfOneToo() throws IOException {
        List<String> keys = List.of("incoming/1 2.txt", "incoming/3+4.txt", "incoming/5%.txt");

        assertThat(ingested(payload(keys))).isEqualTo(keys);
        assertThat(Json.mapper().readTree(payload(keys)).path("Records")).hasSize(3);
        assertThat(Json.mapper().readTree(payload(keys.subList(0, 1))).path("Records").isArray()).isTrue();
    }

    @Test
    void whatIsListedIsWhatTheExecutionIsStartedWith() throws IOException {
        assertThat(evaluated(eachObject("ItemReader", "Arguments"), Map.of("input", Map.of("prefix", "incoming/2025 ü/"))))
                .isEqualTo(Map.of("Bucket", BUCKET, "Prefix", "incoming/2025 ü/"));
        assertThat(((ScalarNode) at("Resources", "BackfillStateMachine", "Properties", "Definition", "QueryLanguage"))
                .getValue()).isEqualTo("JSONata");
    }

    /** A bucket that is asked for objects and has none. */
    private final class Asked implements ObjectStore {
        @Override
        public Optional<Info> info(ObjectRef ref) {
            read.add(ref);
            return Optional.empty();
        }

        @Override
        public InputStream open(ObjectRef ref) throws FileNotFoundException {
            throw new FileNotFoundException(ref.key());
        }

        @Override
        public void put(ObjectRef ref, byte[] content, String contentType) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(ObjectRef ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Listed> list(String bucket, String prefix, String after) {
            throw new UnsupportedOperationException();
        }
    }
}
