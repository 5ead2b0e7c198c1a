package dev.tickertone.local.bench;

import dev.tickertone.domain.table.Table;
import dev.tickertone.local.scale.ManyReads;
import dev.tickertone.local.scale.ReadCost;
import dev.tickertone.local.scale.ReadCost.Call;
import dev.tickertone.local.table.DynamoDbLocal;
import dev.tickertone.local.table.DynamoTables;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.store.aws.DynamoTable;
import java.util.Arrays;
import java.util.List;

/** How long a call of the API takes beside the bare reads of the table that it makes. */
final class Reads {
    private static final int TIMES = 41;

    private Reads() {}

    /** Against the embedded table, with few articles and with many. */
    static void embedded() throws Exception {
        for (int articles : List.of(20_000, Integer.getInteger("tickertone.articles", 200_000))) {
            try (EmbeddedTable table = EmbeddedTable.inMemory()) {
                run("the embedded table", table, articles);
            }
        }
    }

    /** Against DynamoDB Local, whose writes are slow. */
    static void dynamo() throws Exception {
        try (DynamoDbLocal dynamo = DynamoDbLocal.inMemory()) {
            DynamoTables.create(dynamo.client(), "reads");
            run("DynamoDB Local", new DynamoTable(dynamo.client(), "reads"), 2_000);
        }
    }

    private static void run(String name, Table table, int articles) throws Exception {
        new ManyReads(articles).keep(table);
        ReadCost cost = new ReadCost(table);
        System.out.printf("%s, %,d articles on 2,001 instruments%n", name, articles);
        System.out.printf("  %-75s %5s %6s %9s %9s %6s%n", "call", "reads", "bound", "call ms", "bare ms", "ratio");
        for (Call call : ReadCost.calls()) {
            long reads = cost.reads(call);
            List<Runnable> bare = cost.made(call);
            double whole = median(() -> cost.ask(call));
            double alone = median(() -> bare.forEach(Runnable::run));
            System.out.printf("  %-75s %5d %6d %9.2f %9.2f %6.2f%n",
                    call.target(), reads, call.bound(), whole, alone, whole / alone);
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    /** In milliseconds; some runs before are not counted. */
    private static double median(Step step) throws Exception {
        long[] nanos = new long[TIMES];
        for (int i = -TIMES / 2; i < TIMES; i++) {
            long begin = System.nanoTime();
            step.run();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(nanos);
        return nanos[TIMES / 2] / 1e6;
    }
}
