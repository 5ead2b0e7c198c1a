package dev.tickertone.scoring.story;

import java.util.List;

/** Two reporters each on the same events: the facts are the same, the articles are not. */
final class SameEvent {
    record Pair(String one, String other) {}

    static final List<Pair> PAIRS = List.of(
            new Pair("""
                    Dunmore Energy will cut 1,200 jobs, a tenth of its staff, after the price of gas fell to its lowest in \
                    three years. Chief executive Rhea Talbot told employees on Monday that most of the cuts would fall on \
                    the Houston office. The company expects to save $180 million a year from 2027. Its shares rose 3.4% to \
                    $41.20 in early trading.""", """
                    One in ten workers at Dunmore Energy will lose their jobs. The Houston company, hurt by gas prices that \
                    have not been this low for three years, plans 1,200 dismissals, Rhea Talbot wrote to staff on Monday. \
                    Investors cheered: the stock gained 3.4% to $41.20 before noon. Annual savings of $180 million are \
                    promised from 2027."""),
            new Pair("""
                    The central bank held its policy rate at 4.25% on Wednesday and said inflation was on course to return \
                    to 2% by the end of next year. Two of nine members voted for a quarter-point cut. The two-year yield \
                    fell six basis points to 3.91% after the decision.""", """
                    Rates stay at 4.25%, but the doves are gaining ground: two members of the nine-strong committee wanted \
                    a cut of a quarter point at Wednesday's meeting. Policymakers see inflation back at 2% late next year. \
                    Bond markets took the hint, with the two-year yield down six basis points at 3.91%."""),
            new Pair("""
                    Corvane Software agreed to buy rival Elstow Networks for $2.6 billion in cash, paying $54 a share, a \
                    premium of 31% over Friday's close. The boards of both companies have approved the deal, which is \
                    expected to close in the second quarter. Elstow shares jumped 28% in premarket trading.""", """
                    A bid of $54 a share has won Elstow Networks, the maker of routers, for Corvane Software. The cash \
                    offer is worth $2.6 billion and is 31% above where Elstow ended on Friday. Before the opening bell its \
                    stock was up 28%. Neither board objects, and both sides want to be done by the second quarter."""));

    private SameEvent() {}
}
