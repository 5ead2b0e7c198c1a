package dev.tickertone.local.template;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.alert.AlertHandler;
import dev.tickertone.alert.OutboxHandler;
import dev.tickertone.alert.RuleToolsHandler;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.IngestHandler;
import dev.tickertone.ingest.ReprocessHandler;
import dev.tickertone.ingest.sweep.SweepHandler;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.query.QueryHandler;
import dev.tickertone.query.key.AuthorizerHandler;
import dev.tickertone.scoring.ScoringHandler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Each function is one that Lambda can run: its zip, its handler, what it is given and what it reads of it. */
final class FunctionChecks {
    private static final int LEAST_MEMORY = 512;
    private static final String FLAGS = "JAVA_TOOL_OPTIONS";

    /** A value for each parameter that stands in somebody's environment, other than its default. */
    private static final Map<String, String> CHANGED =
            Map.of("AlertScore", "0.77", "AlertMovePercent", "7.7", "ArticlesBucketName", "another-bucket");

    private FunctionChecks() {}

    static List<String> faults(Deployed deployed) {
        List<String> faults = new ArrayList<>();
        deployed.functions().forEach((id, properties) -> settings(deployed, id, properties, faults));
        deployed.template().functions().forEach(function -> code(function, faults));
        return faults;
    }

    private static void settings(Deployed deployed, String id, Value function, List<String> faults) {
        if (!function.get("Runtime").textOr("").equals("java25") || !function.get("Architectures").present()) {
            faults.add(id + ": does not run on java25, or does not say on which processor");
        }
        if (function.get("MemorySize").integerOr(128, 128, 10_240) < LEAST_MEMORY) {
            faults.add(id + ": has less than 512 MB, and so too little processor to start Java in time");
        }
        if (!function.get("Timeout").present()) {
            faults.add(id + ": has 3 seconds: no Timeout");
        }
        if (!function.get("Tracing").textOr("").equals("Active")) {
            faults.add(id + ": is not traced");
        }
        if (!function.get("ReservedConcurrentExecutions").present()) {
            faults.add(id + ": can take all the account's concurrency, or none: no ReservedConcurrentExecutions");
        }
        if (deployed.all("AWS::Logs::LogGroup").values().stream().noneMatch(group ->
                group.get("LogGroupName").text().equals(function.get("LoggingConfig").get("LogGroup").textOr("")))) {
            faults.add(id + ": its logs go to a group that is not made here, and are kept for ever: no LoggingConfig");
        }
        if (!function.get("AutoPublishAlias").textOr("").equals("live")
                || !function.get("SnapStart").get("ApplyOn").textOr("").equals("PublishedVersions")) {
            faults.add(id + ": starts without a snapshot: SnapStart needs published versions and an alias for events");
        }
    }

    /** A version that is published keeps its environment: a parameter that is changed has to make another. */
    static List<String> unpublished(String yaml) {
        List<String> faults = new ArrayList<>();
        Deployed before = Deployed.of(yaml, Map.of());
        CHANGED.forEach((parameter, value) -> {
            Deployed after = Deployed.of(yaml, Map.of(parameter, value));
            for (LambdaFunction function : before.template().functions()) {
                boolean differs = !function.environment().equals(after.template().function(function.id()).environment());
                Object description = before.properties(function.id()).get("VersionDescription").raw();
                if (differs && (description == null || description.equals(
                        after.properties(function.id()).get("VersionDescription").raw()))) {
                    faults.add(function.id() + ": a changed " + parameter + " does not reach the version that runs");
                }
            }
        });
        return faults;
    }

    private static void code(LambdaFunction function, List<String> faults) {
        String name = function.codeUri().replaceAll("functions/(\\w+)/target/\\w+\\.zip", "$1");
        if (!function.codeUri().equals("functions/" + name + "/target/" + name + ".zip") || !isBuilt(name)) {
            faults.add(function.id() + ": no module of the build makes " + function.codeUri());
        }
        try {
            Class<?> handler = Class.forName(function.handlerClass());
            if (!function.handler().endsWith("::handleRequest") || !RequestStreamHandler.class.isAssignableFrom(handler)
                    || !Modifier.isPublic(handler.getModifiers())
                    || Arrays.stream(handler.getConstructors()).noneMatch(each -> each.getParameterCount() == 0)) {
                faults.add(function.id() + ": Lambda cannot call " + function.handler());
                return;
            }
            environment(function, handler, faults);
        } catch (ClassNotFoundException e) {
            faults.add(function.id() + ": there is no handler " + function.handler());
        }
    }

    private static boolean isBuilt(String name) {
        Path root = Path.of("..", "..");
        try {
            return Files.readString(root.resolve("pom.xml")).contains("<module>functions/" + name + "</module>")
                    && Files.readString(root.resolve("functions/" + name + "/pom.xml"))
                            .contains("<finalName>" + name + "</finalName>");
        } catch (IOException e) {
            return false;
        }
    }

    private static void environment(LambdaFunction function, Class<?> handler, List<String> faults) {
        Set<String> set = new TreeSet<>(function.environment().keySet());
        set.remove(FLAGS);
        Recording environment = new Recording(function.environment());
        environment.put("AWS_REGION", "us-east-1");
        String missing = read(function, handler, environment);
        environment.read.removeIf(name -> name.startsWith("AWS_"));
        environment.read.stream().filter(name -> !set.contains(name))
                .forEach(name -> faults.add(function.id() + ": reads the variable " + name + ", which is not set"));
        if (missing == null) {
            set.stream().filter(name -> !environment.read.contains(name))
                    .forEach(name -> faults.add(function.id() + ": is given the variable " + name + ", which it does not read"));
        }
    }

    /** What it said was missing, or {@code null}. */
    private static String read(LambdaFunction function, Class<?> handler, Recording environment) {
        try {
            wiring(handler).invoke(null, environment);
            constructed(function, environment);
            return null;
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause().getMessage());
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Constructs what reads more of the environment than its wiring does. */
    private static void constructed(LambdaFunction function, Map<String, String> environment) {
        Table table = EmbeddedTable.inMemory();
        switch (function.handlerClass().substring(function.handlerClass().lastIndexOf('.') + 1)) {
            case "IngestHandler" -> new IngestHandler(null, table, environment, Clock.systemUTC());
            case "ReprocessHandler" -> new ReprocessHandler(null, table, environment, Clock.systemUTC());
            case "SweepHandler" -> new SweepHandler(null, table, environment, Clock.systemUTC());
            case "ScoringHandler" -> new ScoringHandler(table, (ObjectStore) null, environment, Clock.systemUTC());
            case "AuthorizerHandler" -> new AuthorizerHandler(table, environment, Clock.systemUTC());
            case "AlertHandler" -> new AlertHandler(table, message -> { }, environment, Clock.systemUTC());
            case "OutboxHandler" -> new OutboxHandler(table, message -> { }, environment, Clock.systemUTC());
            case "RuleToolsHandler" -> new RuleToolsHandler(table, message -> { }, environment, Clock.systemUTC());
            case "QueryHandler" -> new QueryHandler(table, LocalS3.uploads(0), environment, Clock.systemUTC());
            default -> { }
        }
    }

    /** The one method of a function's wiring that takes an environment. */
    private static Method wiring(Class<?> handler) throws ClassNotFoundException {
        Method method = Arrays.stream(Class.forName(handler.getPackageName() + ".Wiring").getDeclaredMethods())
                .filter(each -> Modifier.isStatic(each.getModifiers()))
                .filter(each -> List.of(each.getParameterTypes()).equals(List.of(Map.class)))
                .findFirst().orElseThrow();
        method.setAccessible(true);
        return method;
    }

    /** An environment that knows what was asked for. */
    private static final class Recording extends HashMap<String, String> {
        private static final long serialVersionUID = 1L;
        private final transient Set<String> read = new TreeSet<>();

        Recording(Map<String, String> environment) {
            super(environment);
        }

        @Override
        public String get(Object name) {
            read.add((String) name);
            return super.get(name);
        }
    }
}
