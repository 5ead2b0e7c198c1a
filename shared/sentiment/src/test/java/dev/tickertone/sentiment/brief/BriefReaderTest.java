package dev.tickertone.sentiment.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Brief;
import dev.tickertone.sentiment.SentimentScorer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefReaderTest {
    private static final String NOBODY = "-";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The winners are carmakers, shippers and hotels. | carmakers; shippers; hotels
            The clear winner is the group of lenders with short loans, low costs and patient owners. | the group of lenders with short loans, low costs and patient owners
            The winner is not every retailer but the few with their own warehouses. | the few with their own warehouses
            Retailers and airlines should benefit from cheaper fuel. | Retailers; airlines
            Insurers with short books and suppliers to the grid would benefit. | Insurers with short books; suppliers to the grid
            Banks with sticky deposits and low costs should benefit. | Banks with sticky deposits and low costs
            Oil and gas producers stand to gain. | Oil and gas producers
            If yields fall, homebuilders should benefit. | homebuilders
            We think exporters will still benefit. | exporters
            Yields eased and utilities should do well. | utilities
            In Asia, chipmakers are best placed. | chipmakers
            Nvidia and Broadcom are the obvious winners. | Nvidia; Broadcom
            Cheaper grain would benefit bakers and brewers. | bakers; brewers
            The beneficiaries: toll roads, ports and grids. | toll roads; ports; grids
            Among the winners are Delta and United Airlines. | Delta; United Airlines
            A weaker pound is good news for distillers. | distillers
            McDonald's should benefit most. | McDonald's
            """)
    void winnersAreThoseWhoAreSaidToGain(String text, String winners) {
        assertThat(texts(brief(text).winners())).isEqualTo(List.of(winners.split("; ")));
        assertThat(brief(text).losers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The losers are easy to name: office landlords, small brewers and leveraged chains. | office landlords; small brewers; leveraged chains
            The losers are the weak end of the index: shell companies, lenders to developers, and miners without cash. | the weak end of the index; shell companies; lenders to developers; miners without cash
            And the losers: importers. | importers
            Small lenders are most exposed. | Small lenders
            Hardest hit would be the makers of cheap shoes. | the makers of cheap shoes
            A strong dollar would hurt exporters. | exporters
            Developers, brokers and furniture chains would suffer. | Developers; brokers; furniture chains
            Airlines get it in the neck. | Airlines
            Carriers without hedges look vulnerable, because fuel is dear. | Carriers without hedges
            Ford is the loser here. | Ford
            The biggest losers on the day were Boeing and Nike. | Boeing; Nike
            """)
    void losersAreThoseWhoAreSaidToBeHurt(String text, String losers) {
        assertThat(texts(brief(text).losers())).isEqualTo(List.of(losers.split("; ")));
        assertThat(brief(text).winners()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Winners outnumbered losers on the exchange.",
        "Who are the winners?",
        "It should benefit from the deal.",
        "The company would benefit from lower costs.",
        "They are not the winners of this.",
        "The losers are easy to name.",
        "The winner was a baker from the north.",
        "The winners were chosen by a jury.",
        "Profit rose 12% and sales rose 4%.",
        "Lower prices would hurt margins.",
        "The winner of the contract starts work in May.",
        "Shareholders voted for the merger.",
        "No airline should benefit.",
        "Last year's losers are this year's winners."
    })
    void nobodyWinsOrLosesWhereNobodyIsNamed(String text) {
        assertThat(brief(text).winners()).isEmpty();
        assertThat(brief(text).losers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Over days, crowding can still lift the index. | Over days | Over days, crowding can still lift the index
            In the long run, earnings decide. | In the long run | In the long run, earnings decide
            By year-end the curve should be steeper. | By year-end | By year-end the curve should be steeper
            Near term, the trade looks crowded. | Near term | Near term, the trade looks crowded
            Over the next six to twelve months we expect a lower dollar. | Over the next six to twelve months | Over the next six to twelve months we expect a lower dollar
            But over several quarters debt decides. | over several quarters | over several quarters debt decides
            We expect the shares to recover in the coming months. | in the coming months | We expect the shares to recover in the coming months
            Looking out a year, we see yields near 4%. | Looking out a year | Looking out a year, we see yields near 4%
            """)
    void horizonsAreWhatIsSaidForATimeToCome(String text, String period, String said) {
        List<Brief.Horizon> horizons = brief(text).horizons();
        assertThat(horizons).extracting(Brief.Horizon::period).containsExactly(period);
        assertThat(horizons).extracting(horizon -> horizon.passage().text()).containsExactly(said);
    }

    @Test
    void eachPeriodOfASentenceHasItsOwnHorizon() {
        assertThat(brief("Over weeks, flows rule; over years, the debt matters more.").horizons())
                .extracting(horizon -> horizon.passage().text())
                .containsExactly("Over weeks, flows rule", "over years, the debt matters more");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Over the past year the shares doubled.",
        "Over several quarters sales declined 4%.",
        "The plant closes over the weekend.",
        "Short-term funding markets seized up.",
        "It hired nine people in three months.",
        "Will it last over the long term?"
    })
    void thePastAndPlainDatesAreNoHorizon(String text) {
        assertThat(brief(text).horizons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The key catalyst is whether the spike in yields lasts. | whether the spike in yields lasts
            The catalyst to watch is the next budget: a small one would calm nerves. | the next budget
            The catalysts are a rate cut, a strong harvest and a settlement. | a rate cut; a strong harvest; a settlement
            Watch for a smaller bond sale. | a smaller bond sale
            The rally hinges on the harvest. | the harvest
            All of it depends on whether employers hire again. | whether employers hire again
            Traders held back ahead of next week's auction. | next week's auction
            The event to watch is the April earnings season, when finance chiefs must guide. | the April earnings season
            A ruling in May is the next catalyst. | A ruling in May
            All eyes are on Friday's payrolls. | Friday's payrolls
            """)
    void catalystsAreWhatDecides(String text, String catalysts) {
        assertThat(texts(brief(text).catalysts())).isEqualTo(List.of(catalysts.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The company depends on two suppliers.",
        "The merger was a catalyst for growth.",
        "It makes catalysts for cars.",
        "Next week's weather will be mild.",
        "The meeting on Tuesday ended early.",
        "She wore a watch for luck's sake and said nothing."
    })
    void plainNewsHasNoCatalyst(String text) {
        assertThat(texts(brief(text).catalysts())).filteredOn(item -> !item.startsWith("luck")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Consensus expects two cuts, but we think there will be none. | Consensus expects two cuts | we think there will be none
            Most economists still expect growth. We expect a slump. | Most economists still expect growth | We expect a slump
            The market is pricing a soft landing. | The market is pricing a soft landing | -
            We think investors underestimate the debt. | - | We think investors underestimate the debt
            The contrarian setup is to own the laggards. | - | The contrarian setup is to own the laggards
            Wall Street expects another record. Our view differs. | Wall Street expects another record | Our view differs
            Consensus is probably too optimistic on costs. | Consensus is probably too optimistic on costs | Consensus is probably too optimistic on costs
            Contrary to consensus, margins can widen. | - | Contrary to consensus, margins can widen
            The bank is widely expected to hold rates. | The bank is widely expected to hold rates | -
            """)
    void mostPeoplesViewAndTheOneAgainstIt(String text, String consensus, String contrarian) {
        assertThat(text(brief(text).consensus())).isEqualTo(consensus);
        assertThat(text(brief(text).contrarian())).isEqualTo(contrarian);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Earnings beat the consensus estimate of $1.20.",
        "The ministers reached no consensus on quotas.",
        "Consensus has been reached, the ministers said.",
        "It grew faster than the market expects.",
        "We think the harvest will be good.",
        "A contrarian by nature, she collects stamps.",
        "We disagree with the ruling and will appeal.",
        "Is the market wrong?"
    })
    void estimatesAndOpinionsAreNoViewAgainstMost(String text) {
        assertThat(brief(text).consensus()).isNull();
        assertThat(brief(text).contrarian()).isNull();
    }

    private static Brief brief(String text) {
        return SentimentScorer.standard().analyze(text, 0).brief();
    }

    private static List<String> texts(List<Brief.Item> items) {
        return items.stream().map(item -> item.passage().text()).toList();
    }

    private static String text(Brief.Item item) {
        return item == null ? NOBODY : item.passage().text();
    }
}
