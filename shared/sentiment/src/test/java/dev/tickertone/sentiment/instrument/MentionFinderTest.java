package dev.tickertone.sentiment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[Apple|AAPL] unveiled a cheaper laptop.",
        "Flights were cut while [United|UAL] shuffled its crews.",
        "Warren Buffett's [Berkshire|BRK-B] bought more.",
        "Shares of [Dollar General Corp|DG] [<DG.N>|DG] sank.",
        "[BRK.B|BRK-B] closed lower, and so did [IWM|IWM].",
        "[IWM|IWM] -2%, [TLT|TLT] +0.4%",
        "The [S&P|^GSPC] slipped, and the [Russell|^RUT] with it.",
        "Margins at [Microsoft|MSFT] and [Oracle|ORCL] widened.",
        "[Nvidia|NVDA]'s backlog grew, and so did [AMD|AMD]’s.",
        "[NVIDIA|NVDA] supplies [Meta|META], [Amazon|AMZN] and [Google|GOOGL].",
        "[JPMorgan|JPM], [J.P. Morgan|JPM] and [JP Morgan|JPM] are one bank.",
        "[Coca-Cola|KO] outsold [Pepsi|PEP]; [Coke|KO] also raised prices.",
        "[Berkshire Hathaway|BRK-B] trimmed its stake in [Bank of America|BAC].",
        "[Goldman Sachs|GS] hired two bankers from [Goldman|GS]'s old rival [Morgan Stanley|MS].",
        "[McDonald's|MCD] and [Lowe's|LOW] opened stores; [McDonald’s|MCD] closed ten.",
        "[AT&T|T] and [T-Mobile|TMUS] bid for spectrum.",
        "[Johnson & Johnson|JNJ] settled, as did [J&J|JNJ]'s supplier.",
        "[Procter & Gamble|PG] lifted prices faster than [P&G|PG] had planned.",
        "[Apple Inc|AAPL]. and [Caterpillar Inc|CAT]. reported on the same day.",
        "A filing by [Block, Inc|XYZ]. listed the risks.",
        "[Yum!|YUM] Brands runs many kitchens.",
        "[Warner Bros. Discovery|WBD] weighs a sale.",
        "[Estée Lauder|EL] warned about travel retail.",
        "[Phillips 66|PSX] restarted its refinery.",
        "[O’Reilly Automotive|ORLY] added stores.",
        "[Boeing|BA]-backed suppliers waited.",
        "Shares of [Target|TGT] climbed.",
        "[Target|TGT] said traffic had improved.",
        "[Target|TGT]'s traffic improved.",
        "Analysts expect [Target|TGT] to report on Wednesday.",
        "[Target|TGT], which sells groceries, cut prices.",
        "[Target|TGT], the discount retailer, cut prices.",
        "[Target|TGT] Reports Record Quarter For Home Goods",
        "[Target|TGT] ([TGT|TGT]) kept its outlook.",
        "[Target|TGT] is closing nine stores.",
        "Rivals such as Walgreens aside, retailer [Gap|GAP] gained.",
        "Card network [Visa|V] and [Mastercard|MA] face a fee cap.",
        "[Visa Inc|V]. kept its payout.",
        "[Ford|F] recalled 40,000 trucks.",
        "[Delta|DAL] shares fell while [United|UAL] shares rose.",
        "[3M|MMM] said it would appeal.",
        "The note covers [Carrier|CARR] and [Otis|OTIS].",
        "[Elanco|ELAN] was cut to underweight, and [Lennox|LII] slid.",
        "[Trane|TT] lost 4.8%, [Lennox|LII] 5.3% and [Polaris|PII] 2.4%.",
        "[Apple|AAPL] blocks a rival's app; the [Amazon|AMZN] unit in Spain hired.",
        "The chemicals maker [Dow|DOW] cut 300 jobs.",
        "The [real|BRLUSD=X] weakened 1.3%, and [palladium|PA=F] 1.7% to $1,055.",
        "FOREX-[Dollar|DX-Y.NYB] slips as shutdown nears",
        "[BRK/B US Equity|BRK-B] doubled in five years.",
        "We are long [MSFT|MSFT], [COST|COST] and [V|V].",
        "The [Schwab U.S. Dividend Equity ETF|SCHD] rose 1%.",
        "[Dow Inc|DOW]. idled a cracker.",
        "[Dow|DOW] said it would idle a cracker, but the [Dow|^DJI] barely moved.",
        "The [Nasdaq|^IXIC] slid; [Nasdaq Inc|NDAQ]. reported fee income.",
        "The [S&P 500|^GSPC], the [Dow|^DJI] and the [Russell 2000|^RUT] parted ways.",
        "The [Dow Jones Industrial Average|^DJI] and the [Nasdaq-100|^NDX] rose.",
        "The [VIX|^VIX] calmed, the [fear gauge|^VIX] as some call it.",
        "The [10-year Treasury yield|^TNX] climbed past the [2-year yield|2YY=F].",
        "The yield on the [30-year bond|^TYX] eased.",
        "[Brent|BZ=F] and [West Texas Intermediate|CL=F] diverged.",
        "[Gold|GC=F] slipped and [silver|SI=F] rose.",
        "[Spot gold|GC=F] traded sideways.",
        "[Oil|CL=F] fell after the meeting.",
        "[Bitcoin|BTC-USD] and [Ether|ETH-USD] recovered.",
        "The [euro|EURUSD=X] strengthened against the [dollar|DX-Y.NYB].",
        "[EUR/USD|EURUSD=X] broke its range.",
        "The [Nikkei|^N225], the [FTSE 100|^FTSE] and the [DAX|^GDAXI] closed mixed.",
        "Flows into [SPY|SPY] shares and the [Invesco QQQ|QQQ] slowed.",
        "The [iShares Russell 2000 ETF|IWM] saw outflows.",
        "[Alphabet|GOOGL] (NASDAQ: [GOOGL|GOOGL], [GOOG|GOOG]) won the case.",
        "[AT&T|T] (NYSE: [T|T]) sold a unit.",
        "The buyer is listed (NYSE American: [XOM|XOM]).",
        "Both rose, (NYSE:[F|F]) and (Nasdaq:[TSLA|TSLA]).",
        "Long [$NVDA|NVDA] and [$BRK.B|BRK-B], short [$SPX|^GSPC].",
        "Crypto desks quote [$BTC|BTC-USD].",
        "[<AAPL.O>|AAPL] and [<.SPX>|^GSPC] led the screens.",
        "[MSFT.O|MSFT] closed flat.",
        "Orders in [IBM US Equity|IBM] doubled.",
        "The screen showed [^RUT|^RUT] and [CL=F|CL=F] and [BTC-USD|BTC-USD].",
        "[COST|COST] rose 2% and [SPY|SPY] lost 0.5%.",
        "We like [MSFT|MSFT] and [NVDA|NVDA] here.",
        "[Costco|COST] beat; we stay long [COST|COST] shares.",
        "[Gartner|IT] ([IT|IT]) raised its forecast.",
        "[PG&E|PCG] and [Con Edison|ED] cut power.",
        "[eBay|EBAY] and [Lululemon|LULU] guide lower.",
        "[Moody's|MCO] and [S&P Global|SPGI] sell data.",
        "[BANK OF AMERICA|BAC] TRIMS OUTLOOK AFTER WEAK QUARTER",
        "[Transocean|RIG] won a drilling contract off Brazil.",
        "[Toll Brothers|TOL] and [Helmerich & Payne|HP] both reported higher quarterly earnings.",
        "[Ducommun Inc|DCO]. raised its dividend; [Ducommun|DCO] employs thousands.",
        "[Xencor|XNCR] (NASDAQ: [XNCR|XNCR]) dosed a first patient, [Xencor|XNCR] said.",
        "Shares of [Ducommun|DCO] fell 4%.",
        "Listed funds such as the [Global X Uranium ETF|URA] ([URA|URA]) gained.",
        "Both trade in New York (NYSE: [HP|HP], [TOL|TOL]).",
        "[<EVR.N>|EVR] and [DAR.N|DAR] led, and so did [GEVO US Equity|GEVO].",
        "The driller ([RIG US|RIG]) moved a rig.",
        "Traders bought [$GEVO|GEVO] before the report.",
        "The stock trades under the ticker [GEVO|GEVO].",
        "[Regional banks|KRE] fell 3%.",
        "[Chip|SOXX] stocks and [airline|JETS] shares parted ways.",
        "The [small caps index|^RUT] trailed.",
        "[S&P 500 futures|ES=F] slipped before the bell.",
        "The German 10-year yield fell to 2.1%.",
        "The [Straits Times Index|^STI], the [BEL 20|^BFX] and the [Merval|^MERV] rose.",
        "The [rand|ZARUSD=X] weakened and the [South Korean won|KRWUSD=X] held.",
        "[Iron ore futures|TIO=F] and [nickel prices|NI=F] sank.",
    })
    void findsInstrumentsExactlyWhereTheyStand(String sentence) {
        Marked marked = Marked.of(sentence);

        assertThat(marked.found()).as(marked.text()).isEqualTo(marked.mentions());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Net income rose while NET debt fell.",
        "A Facebook page and a LinkedIn profile went dark.",
        "Fees of 8.11 yuan and a two billion euro budget line.",
        "The Gold Award went to a school; Javier Solana spoke.",
        "Wilbur Ross testified, and Ross Junior did too.",
        "Trading on Nasdaq was halted.",
        "ALL of the members voted, and ALL agreed.",
        "The COST of living is a worry.",
        "He was a SPY in the war.",
        "Goldfish and marigolds sell well in spring.",
        "She ate an apple and baked an apple pie.",
        "Apple pie is on the menu.",
        "Apple growers in the valley lost half the harvest.",
        "Target price lifted after strong demand.",
        "Target Price Raised At Three Brokers",
        "Our price target is unchanged; target prices moved up.",
        "The Target of the campaign is voters.",
        "A Visa application takes three weeks.",
        "Her Visa expired in May.",
        "Visa Rules Tightened For Foreign Students",
        "Gap between rich and poor widens.",
        "The gap in the schedule remains.",
        "Facebook Twitter LinkedIn Email",
        "Share on Facebook",
        "Follow us on Facebook and Instagram.",
        "Facebook | Twitter | Reddit",
        "IT spending will rise as firms replace servers.",
        "It is NOW or never, SO act ON it.",
        "The ICE agents and the IT team met.",
        "Delta variant cases rose.",
        "Delta Force returned.",
        "Doug Ford won the vote.",
        "Mr. Ford said the bridge was safe.",
        "The ball bearing broke.",
        "A block trade cleared before the close.",
        "Key decisions await the board.",
        "Best Buy Ideas For The New Year From Our Desk",
        "A carnival parade blocked the street.",
        "Southwest winds brought rain.",
        "He won a gold medal and a silver lining.",
        "The gold standard of care is expensive.",
        "Olive oil and palm oil are edible oils.",
        "Oil companies met in the capital.",
        "The euro zone grew slowly.",
        "A dollar store opened next door.",
        "The Amazon rainforest lost more trees.",
        "A meta-analysis of forty trials found nothing.",
        "Shares listed on Nasdaq include many small firms.",
        "Nasdaq-listed companies filed late.",
        "Listed in Toronto (TSX: T) and London (LSE: V).",
        "Research and development (R&D) and artificial intelligence (AI) cost money.",
        "Charter schools asked for funds.",
        "United Nations envoys met.",
        "Progressive lawmakers objected.",
        "The rush for seats began, and roots of the tree were exposed.",
        "Rush hour traffic eased; Vital signs were stable.",
        "Lead times fell to six weeks and tin cans were recycled.",
        "Hudson said the river was clean, and Graham agreed.",
        "Sprint finishes and Express trains thrill the crowd.",
        "Robert Oshkosh visited the Pearson family.",
        "Sky People Limited is not a listed company.",
        "A Ducommun of the old sort would have waited.",
        "The CEO met EU and UK officials about AI, EVs and GDP.",
        "AI stock photos and an EV charger were free.",
        "The SAIL and GRAB signs were repainted.",
        "Airlines lost $2 billion in fees, the airline group said.",
        "Banks of the river flooded; utility bills rose.",
        "He paid 50 Polish zloty and a million Swiss francs.",
        "Bancorp and Holdings are not names, nor is Group.",
        "Trimming costs is hard; waters were calm; workday hours grew.",
    })
    void refusesWordsThatOnlyLookLikeInstruments(String sentence) {
        assertThat(Marked.of(sentence).found()).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Apple rose.|AAPL|name",
        "We hold AAPL here.|AAPL|symbol",
        "We hold $AAPL here.|AAPL|cashtag",
        "It trades (NYSE: T) thinly.|T|exchange_symbol",
        "It trades as AAPL.O here.|AAPL|reuters_code",
        "We hold AAPL US Equity here.|AAPL|bloomberg_code",
    })
    void saysHowItRecognisedAMention(String text, String symbol, String matchedBy) {
        List<Mention> mentions = MentionFinder.standard().find(Text.of(text, 0));

        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.instrument().symbol()).isEqualTo(symbol);
            assertThat(mention.matchedBy()).isEqualTo(matchedBy);
        });
    }

    @Test
    void believesAnOrdinaryNameOnceTheTextProvesItElsewhere() {
        Marked marked = Marked.of(
                "[Gap|GAP] Widens Its Lead Over Rivals\n\nThe chain (NYSE: [GAP|GAP]) sold more jeans.");

        assertThat(marked.found()).isEqualTo(marked.mentions());
    }

    @Test
    void aPersonOfTheSameNameIsNotBelievedToBeTheCompany() {
        assertThat(Marked.of("Harrison Ford arrived. Everyone wanted to see Ford Junior.").found()).isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(MentionFinder.standard().find(Text.of("", 0))).isEmpty();
    }
}
