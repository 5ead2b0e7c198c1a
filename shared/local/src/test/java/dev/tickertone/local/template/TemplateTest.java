package dev.tickertone.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static final String SMALL = """
            Parameters:
              Name: {Type: String, Default: ""}
              Size: {Type: Number, Default: 7}
            Conditions:
              Named: !Not [!Equals [!Ref Name, ""]]
              Both: !And [!Condition Named, !Equals [!Ref Size, "7"]]
            Globals:
              Function:
                Timeout: 60
                Environment: {Variables: {TABLE: !Ref Table, LEVEL: low}}
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: !If [Named, !Ref Name, !Sub "${AWS::StackName}-up-${AWS::AccountId}"]
              Table: {Type: AWS::DynamoDB::Table}
              Topic: {Type: AWS::SNS::Topic}
              Api:
                Type: AWS::Serverless::HttpApi
                Properties:
                  DefinitionBody:
                    x-amazon-apigateway-cors:
                      allowOrigins: !Split [",", "https://a.example,https://b.example"]
                      allowMethods: [GET]
                      maxAge: 60
                    components:
                      securitySchemes:
                        Keys:
                          type: apiKey
                          x-amazon-apigateway-authorizer:
                            type: request
                            identitySource: $request.header.x-key, $context.routeKey
                            authorizerUri: !Sub "arn:aws:lambda:path/functions/${Reader.Alias}/invocations"
                            authorizerResultTtlInSeconds: 120
                        Tokens: {x-amazon-apigateway-authorizer: {type: jwt, identitySource: $request.header.Authorization}}
                      x-amazon-apigateway-integrations:
                        reader: {uri: !Sub "arn:aws:lambda:path/functions/${Reader.Arn}/invocations"}
                    paths:
                      /open:
                        get:
                          security: []
                          x-amazon-apigateway-integration: {$ref: "#/components/x-amazon-apigateway-integrations/reader"}
                      /a/{id}:
                        get:
                          security: [Keys: []]
                          x-amazon-apigateway-integration: {$ref: "#/components/x-amazon-apigateway-integrations/reader"}
                        put:
                          security: [Tokens: [write]]
                          x-amazon-apigateway-integration:
                            uri: !Sub "arn:aws:lambda:path/functions/${Reader.Alias}/invocations"
              Reader:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: a.b.Reader::handleRequest
                  CodeUri: reader.zip
                  Environment:
                    Variables:
                      LEVEL: high
                      TOPIC: !Ref Topic
                      SAME: {"Fn::GetAtt": [Topic, TopicArn]}
                      PAGE: !Sub "https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}/page"
                      PATH_: !Sub ["${A}/${!B}/${Bucket.Arn}", {A: !Join ["-", [x, !Ref Size]]}]
                      BOTH: !If [Both, "yes", !Ref AWS::NoValue]
                  Events:
                    Up:
                      Type: S3
                      Properties:
                        Bucket: !Ref Bucket
                        Events: s3:ObjectCreated:*
                        Filter: {S3Key: {Rules: [{Name: prefix, Value: in/}, {Name: suffix, Value: .txt}]}}
                    Changed:
                      Type: DynamoDB
                      Properties:
                        Stream: !GetAtt Table.StreamArn
                        BatchSize: 5
                        ParallelizationFactor: 3
                        MaximumRetryAttempts: 2
                        FunctionResponseTypes: [ReportBatchItemFailures]
                        FilterCriteria: {Filters: [{Pattern: '{"eventName":["INSERT"]}'}]}
                    Often:
                      Type: Schedule
                      Properties: {Schedule: rate(5 minutes)}
            """;

    private static Template read(String yaml, Map<String, String> parameters) {
        return Template.read(yaml, Place.local(parameters, "http://127.0.0.1:8080"));
    }

    @Test
    void environmentMergesGlobalsAndResolvesReferences() {
        LambdaFunction reader = read(SMALL, Map.of()).function("Reader");

        assertThat(reader.timeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(reader.handlerClass()).isEqualTo("a.b.Reader");
        assertThat(reader.environment()).containsExactlyInAnyOrderEntriesOf(Map.of(
                "TABLE", "tickertone-Table",
                "LEVEL", "high",
                "TOPIC", "arn:aws:sns:us-east-1:000000000000:tickertone-Topic",
                "SAME", "arn:aws:sns:us-east-1:000000000000:tickertone-Topic",
                "PAGE", "http://127.0.0.1:8080/page",
                "PATH_", "x-7/${B}/arn:aws:s3:::tickertone-up-000000000000"));
    }

    @Test
    void theApiKeepsItsAddressOnAwsWhereNoOtherIsGiven() {
        Template template = Template.read(SMALL, Place.local(Map.of(), null));

        assertThat(template.function("Reader").environment())
                .containsEntry("PAGE", "https://api.execute-api.us-east-1.amazonaws.com/page");
    }

    @Test
    void aParameterThatIsSetWinsAndTurnsConditions() {
        Template template = read(SMALL, Map.of("Name", "mine"));

        assertThat(template.buckets()).containsExactly("mine");
        assertThat(template.function("Reader").environment()).containsEntry("BOTH", "yes");
    }

    @ParameterizedTest
    @CsvSource({
        "ObjectCreated:Put, in/a.txt, true",
        "ObjectCreated:CompleteMultipartUpload, in/b/c.txt, true",
        "ObjectRemoved:Delete, in/a.txt, false",
        "ObjectCreated:Put, out/a.txt, false",
        "ObjectCreated:Put, in/a.pdf, false",
    })
    void anUploadReachesTheFunctionByEventPrefixAndSuffix(String event, String key, boolean expected) {
        UploadTrigger trigger = read(SMALL, Map.of("Name", "mine")).uploads().getFirst();

        assertThat(trigger.matches("mine", event, key)).isEqualTo(expected);
        assertThat(trigger.matches("other", event, key)).isFalse();
    }

    @Test
    void aChangeReachesTheFunctionByItsFilter() throws Exception {
        StreamTrigger trigger = read(SMALL, Map.of()).changes().getFirst();
        ObjectMapper json = new ObjectMapper();

        assertThat(trigger.filter().matches(json.readTree("{\"eventName\":\"INSERT\"}"))).isTrue();
        assertThat(trigger.filter().matches(json.readTree("{\"eventName\":\"MODIFY\"}"))).isFalse();
        assertThat(trigger.batchSize()).isEqualTo(5);
        assertThat(trigger.lanes()).isEqualTo(3);
        assertThat(trigger.retry()).isEqualTo(new StreamTrigger.Retry(2, false, true));
    }

    @Test
    void aScheduleIsARate() {
        assertThat(read(SMALL, Map.of()).schedules())
                .containsExactly(new ScheduleTrigger("Reader", "Often", Duration.ofMinutes(5)));
        assertThat(ScheduleTrigger.rate("rate(1 hour)")).isEqualTo(Duration.ofHours(1));
        assertThat(ScheduleTrigger.rate("rate(2 days)")).isEqualTo(Duration.ofDays(2));
        assertThatThrownBy(() -> ScheduleTrigger.rate("rate(0 hours)")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRouteHasItsFunctionAndWhoLetsItIn() {
        Template template = read(SMALL, Map.of());

        assertThat(template.routes()).containsExactly(
                new Route("Reader", "GET", "/open", "NONE"),
                new Route("Reader", "GET", "/a/{id}", "Keys"),
                new Route("Reader", "PUT", "/a/{id}", "Tokens"));
        assertThat(template.authorizers()).containsOnly(
                Map.entry("Keys", new Authorizer("Keys", "Reader",
                        List.of("$request.header.x-key", "$context.routeKey"), Duration.ofSeconds(120))),
                Map.entry("Tokens", new Authorizer("Tokens", null,
                        List.of("$request.header.Authorization"), Duration.ofSeconds(300))));
        assertThat(template.apiCors()).isEqualTo(new CrossOrigin(List.of("https://a.example", "https://b.example"),
                List.of("GET"), List.of(), List.of(), Duration.ofSeconds(60)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            !Ref Topic|!Ref Topick|Resources.Reader.Properties.Environment.Variables.TOPIC: there is no parameter or resource Topick
            If [Both,|If [Bath,|Resources.Reader.Properties.Environment.Variables.BOTH: there is no condition Bath
            BatchSize: 5|BatchSize: 0|Resources.Reader.Properties.Events.Changed.Properties.BatchSize: is '0', not a whole number from 1 to 10000
            Factor: 3|Factor: 11|Events.Changed.Properties.ParallelizationFactor: is '11', not a whole number from 1 to 10
            Table.StreamArn|Table.Arn|Resources.Reader.Properties.Events.Changed.Properties.Stream: is no stream of this template
            ["INSERT"]}|"INSERT"}|Resources.Reader.Properties.Events.Changed.Properties.FilterCriteria.Filters: not a filter pattern
            Type: S3|Type: SQS|Resources.Reader.Properties.Events.Up.Type: 'SQS' is not understood here
            Name: suffix|Name: infix|Events.Up.Properties.Filter.S3Key.Rules[1].Name: is neither prefix nor suffix
            rate(5 minutes)|rate(5 weeks)|Events.Often.Properties.Schedule: is no rate, such as rate(1 hour)
            !Join|!Select|Variables.PATH_.A: !Select is not understood here
            security: [Keys: []]|security: [Kyes: []]|Api.Properties.DefinitionBody.paths./a/{id}.get.security: there is no security scheme Kyes
            security: [Keys: []]|security: [Keys: [], Tokens: []]|.get.security: asks for more than one authorizer
            type: request|type: token|x-amazon-apigateway-authorizer.type: is neither request nor jwt
            "#/components/x-amazon-apigateway-integrations/reader"|"#/components/readers"|get.x-amazon-apigateway-integration.$ref: there is no integration #/components/readers
            ${Reader.Arn}/invocations|reader/invocations|integrations.reader.uri: names no function of this template
            /open:|open:|DefinitionBody.paths.open: does not start with a slash
            put:|putt:|DefinitionBody.paths./a/{id}.putt: is no method of HTTP
            Default: 7|Type: Number|Parameters.Size.Type: is there twice
            Handler: a.b.Reader::handleRequest|Runtime: java25|Resources.Reader.Properties.Handler: is missing
            !Ref Bucket|elsewhere|Events.Up.Properties.Bucket: is no bucket of this template
            '!Sub "${AWS::StackName}-up-${AWS::AccountId}"]'|!Ref Bucket]|Bucket is named after itself
            """)
    void whatIsWrongIsNamedInOneLineWithItsPlace(String right, String wrong, String message) {
        assertThat(SMALL).contains(right);

        assertThatThrownBy(() -> read(SMALL.replace(right, wrong), Map.of()))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).startsWith("template: ").doesNotContain("\n"));
    }

    @Test
    void brokenYamlIsNamedByItsLine() {
        assertThatThrownBy(() -> read("Resources:\n  A: [\n", Map.of()))
                .isInstanceOf(TemplateException.class).hasMessageStartingWith("template: line 3: ");
    }

    @Test
    void aParameterThatIsNotDeclaredCannotBeSet() {
        assertThatThrownBy(() -> read(SMALL, Map.of("Nmae", "x")))
                .isInstanceOf(TemplateException.class).hasMessage("template: Parameters.Nmae: is set but not declared");
    }

    @Test
    void conditionsThatReferToEachOtherAreAnErrorAndNotAnEndlessLoop() {
        String yaml = "Conditions: {A: !Not [!Condition B], B: !Not [!Condition A]}\n"
                + "Resources: {X: {Type: T, Properties: {P: !If [A, 1, 2]}}}";

        assertThatThrownBy(() -> read(yaml, Map.of())).hasMessageEndingWith("refers to itself");
    }

    @Test
    void anAnchorThatHoldsItselfIsAnErrorAndNotAnEndlessLoop() {
        assertThatThrownBy(() -> read("Resources: {X: {Type: T, P: &a [*a]}}", Map.of()))
                .isInstanceOf(TemplateException.class).hasMessageEndingWith("nests more than 50 levels");
    }

    @Test
    void aValueNestsAsDeepAsIsAllowedAndNoDeeper() {
        int above = 2;
        int allowed = Document.MAX_DEPTH - above;

        assertThat(read("Resources: {X: {Type: T, P: %s}}".formatted(nested(allowed)), Map.of())).isNotNull();
        assertThatThrownBy(() -> read("Resources: {X: {Type: T, P: %s}}".formatted(nested(allowed + 1)), Map.of()))
                .isInstanceOf(TemplateException.class).hasMessageContaining("Nesting Depth exceeded");
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    @Test
    void aFilterHoldsAsManyPatternsAsLambdaTakes() {
        String pattern = "{\"eventName\":[\"INSERT\"]}";
        List<String> most = Collections.nCopies(StreamFilter.MAX_PATTERNS, pattern);

        assertThat(StreamFilter.of(most)).isNotNull();
        assertThatThrownBy(() -> StreamFilter.of(Collections.nCopies(StreamFilter.MAX_PATTERNS + 1, pattern)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("6 patterns, Lambda takes 5");
    }
}
