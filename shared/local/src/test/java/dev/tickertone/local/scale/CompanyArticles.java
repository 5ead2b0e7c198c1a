package dev.tickertone.local.scale;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made articles of some 200 words, each on one company and none like another, that say clearly good or bad things. */
public final class CompanyArticles {
    /** What they are about, by turns. */
    public static final List<Company> COMPANIES = List.of(
            new Company("F", "Ford"), new Company("AAPL", "Apple"), new Company("MSFT", "Microsoft"),
            new Company("NVDA", "Nvidia"), new Company("TSLA", "Tesla"), new Company("INTC", "Intel"),
            new Company("NFLX", "Netflix"), new Company("DIS", "Disney"), new Company("PFE", "Pfizer"),
            new Company("WMT", "Walmart"));

    private static final int SENTENCES = 12;
    private static final List<String> GOOD = List.of(
            "profit beat every forecast", "record orders lifted the outlook", "strong demand raised margins",
            "sales surged and the dividend was raised", "analysts upgraded the shares to buy");
    private static final List<String> BAD = List.of(
            "profit missed every forecast", "a slump in orders cut the outlook", "weak demand hurt margins",
            "sales plunged and the dividend was cut", "analysts downgraded the shares to sell");

    private CompanyArticles() {}

    /** Whom an article is about. */
    public record Company(String symbol, String name) {}

    /** Whom the article with a number is about. */
    public static Company company(int number) {
        return COMPANIES.get(number % COMPANIES.size());
    }

    /** One article; the same for the same number. */
    public static String article(int number) {
        Random random = new Random(number);
        String name = company(number).name();
        List<String> said = random.nextBoolean() ? GOOD : BAD;
        return IntStream.range(0, SENTENCES)
                .mapToObj(i -> name + " said at its " + words(random, 5) + " that " + said.get(random.nextInt(said.size()))
                        + " near " + words(random, 4) + ".")
                .collect(Collectors.joining(" ", name + ": " + said.getFirst() + " at " + words(random, 3) + "\n\n", "\n"));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> random.ints(4 + random.nextInt(5), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString())
                .collect(Collectors.joining(" "));
    }
}
