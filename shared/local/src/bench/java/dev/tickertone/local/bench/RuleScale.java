package dev.tickertone.local.bench;

import dev.tickertone.local.scale.ManyRules;
import dev.tickertone.local.scale.RuleCost;
import java.io.IOException;

/** What articles cost among many rules, against those alone that could fire on them. */
final class RuleScale {
    private static final int ARTICLES = 10_000;
    private static final int RULES = 1_000;

    private RuleScale() {}

    static void run() throws IOException {
        ManyRules ten = ManyRules.ten();
        ManyRules thousand = ten.among(RULES);
        // Both once before, so that neither is timed in cold code.
        RuleCost.of(ten, ARTICLES / 10);
        RuleCost.of(thousand, ARTICLES / 10);
        RuleCost alone = RuleCost.of(ten, ARTICLES);
        RuleCost among = RuleCost.of(thousand, ARTICLES);
        System.out.printf("%d scored articles, the 10 rules that could fire on them and the default rule%n", ARTICLES);
        print("alone", alone);
        print("among " + RULES, among);
        System.out.printf("  processor time among %d rules against that alone: %.2f%n",
                RULES, (double) among.nanos() / alone.nanos());
    }

    private static void print(String name, RuleCost cost) {
        double articles = cost.articles();
        System.out.printf("  %-10s for an article %.2f rules looked at, %.2f reads, %.2f ms of processor time; %d alerts%n", name,
                cost.rulesLookedAt() / articles, cost.reads() / articles, cost.nanos() / articles / 1e6, cost.alerts());
    }
}
