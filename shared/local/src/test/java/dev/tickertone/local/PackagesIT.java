package dev.tickertone.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Place;
import dev.tickertone.local.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is deployed is small and holds nothing that does not run there. */
class PackagesIT {
    /** A larger zip takes longer to load, and one above 50 MB no upload takes. In bytes. */
    private static final long LARGEST = 20_000_000;

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern JAR = Pattern.compile("lib/(.+?)-(\\d[^/]*)\\.jar");

    /** The SDK's clients of HTTP but the one that is used, and what comes with them. */
    private static final Pattern OTHER_HTTP = Pattern.compile(
            "apache-client|apache5-client|netty-nio-client|aws-crt-client|aws-crt|netty-.*|httpclient.*|httpcore.*");

    /** What tests, logs or the local run need. */
    private static final Pattern NOT_FOR_LAMBDA = Pattern.compile(
            "junit.*|assertj.*|jqwik.*|opentest4j|mockito.*|archunit.*|jazzer.*|logback.*|log4j.*|slf4j-(simple|jdk14).*|picocli"
            + "|s3proxy|snakeyaml|h2.*|DynamoDBLocal.*|event-ruler|tickertone-(local|tests|.*-tests).*");

    private static Template template;

    @BeforeAll
    static void read() throws IOException {
        template = Template.read(Files.readString(ROOT.resolve("template.yaml")), Place.local(Map.of(), null));
    }

    /** The functions of each zip. */
    private static Map<String, List<LambdaFunction>> zips() {
        return template.functions().stream().collect(
                Collectors.groupingBy(LambdaFunction::codeUri, TreeMap::new, Collectors.toList()));
    }

    /** The names of a zip's jars, without their versions; one that is there twice is named twice. */
    private static List<String> jars(String zip) throws IOException {
        try (ZipFile file = new ZipFile(ROOT.resolve(zip).toFile())) {
            return file.stream().map(entry -> JAR.matcher(entry.getName())).filter(Matcher::matches)
                    .map(jar -> jar.group(1)).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> isAtMostTwentyMegabytes() {
        return zips().keySet().stream().map(zip -> DynamicTest.dynamicTest(zip, () -> {
            long size = Files.size(ROOT.resolve(zip));
            System.out.printf("%s has %,d bytes%n", zip, size);
            assertThat(size).isLessThanOrEqualTo(LARGEST);
        }));
    }

    @TestFactory
    Stream<DynamicTest> hasNothingTwice() {
        return zips().keySet().stream().map(zip -> DynamicTest.dynamicTest(zip, () ->
                assertThat(jars(zip)).isNotEmpty().doesNotHaveDuplicates()));
    }

    @TestFactory
    Stream<DynamicTest> hasOneHttpClientAndNothingOfTestsOrTheLocalRun() {
        return zips().keySet().stream().map(zip -> DynamicTest.dynamicTest(zip, () -> {
            assertThat(jars(zip)).contains("url-connection-client")
                    .noneMatch(jar -> OTHER_HTTP.matcher(jar).matches())
                    .noneMatch(jar -> NOT_FOR_LAMBDA.matcher(jar).matches());
            try (ZipFile file = new ZipFile(ROOT.resolve(zip).toFile())) {
                assertThat(file.stream().map(Object::toString)).noneMatch(name -> name.startsWith("dev/tickertone/local/"));
            }
        }));
    }

    /** A client of S3 where a function may read objects, of SNS where one may publish. */
    @TestFactory
    Stream<DynamicTest> hasTheClientsOfWhatItsFunctionsMayCallAndNoOther() {
        return zips().entrySet().stream().map(zip -> DynamicTest.dynamicTest(zip.getKey(), () -> {
            Set<String> clients = jars(zip.getKey()).stream()
                    .filter(Set.of("dynamodb", "s3", "sns", "sqs", "sts", "sso", "kms", "lambda")::contains)
                    .collect(Collectors.toSet());
            assertThat(clients).isEqualTo(expected(zip.getValue()));
        }));
    }

    private static Set<String> expected(List<LambdaFunction> functions) throws IOException {
        String yaml = Files.readString(ROOT.resolve("template.yaml"));
        return functions.stream().flatMap(function -> {
            int from = yaml.indexOf("\n  " + function.id() + ":\n");
            String resource = yaml.substring(from, yaml.indexOf("\n\n", from));
            return Stream.of(Map.entry("dynamodb:", "dynamodb"), Map.entry("s3:GetObject", "s3"), Map.entry("sns:Publish", "sns"))
                    .filter(permission -> resource.contains(permission.getKey())).map(Map.Entry::getValue);
        }).collect(Collectors.toSet());
    }
}
