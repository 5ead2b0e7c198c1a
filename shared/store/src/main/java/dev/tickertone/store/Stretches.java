package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Several stretches of a table, read to the end or to their limit, however the table cuts them into pages. */
final class Stretches {
    private Stretches() {}

    /** The items of each range, in the order of the ranges. */
    static List<List<Item>> read(Table table, List<Range> ranges) {
        List<List<Item>> read = ranges.stream().<List<Item>>map(range -> new ArrayList<>()).toList();
        List<Integer> open = IntStream.range(0, ranges.size()).boxed().toList();
        List<Range> left = ranges;
        while (!open.isEmpty()) {
            List<Page> pages = table.queryAll(left);
            List<Integer> stillOpen = new ArrayList<>();
            List<Range> rest = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                List<Item> items = read.get(open.get(i));
                items.addAll(pages.get(i).items());
                int missing = ranges.get(open.get(i)).limit() - items.size();
                if (pages.get(i).next() != null && missing > 0) {
                    stillOpen.add(open.get(i));
                    rest.add(left.get(i).after(pages.get(i).next(), missing));
                }
            }
            open = stillOpen;
            left = rest;
        }
        return read;
    }
}
