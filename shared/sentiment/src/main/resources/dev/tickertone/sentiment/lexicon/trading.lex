# How markets and those who trade them talk: recommendations, highs and lows, moods.
# target: self - it is said of the subject. To extend: add words under a section, separated by commas; "=0.4" sets a
# word's own weight.

[event group=recommend polarity=+ weight=0.9 target=self]
remain ahead of=0.7, remains ahead of=0.7, remained ahead of=0.7, stays ahead of=0.7, stay ahead of=0.7,
is ahead of=0.7, are ahead of=0.7, pulls ahead of=0.8, leads the pack=0.7, bullish bets=0.6, on dips=0.6,
on declines=0.6, on all declines=0.9, all declines=0.6, good bets=0.8, top bets=0.8, top bet=0.8,
top stock picks=0.8, stock picks=0.5, stocks to buy=0.8, stocks to pick=0.6, buy ideas=0.8, buy idea=0.8,
right time to buy=0.9, time to buy=0.9, opportunity to buy=0.9, opportunities to buy=0.9, perform well=0.8,
performing well=0.8, performed well=0.8, performs well=0.8, most favoured=0.8, most favored=0.8, favourite pick=0.8,
great value=0.8, huge value=0.7, more value=0.4, interesting stock=0.7, interesting=0.3, defensive bet=0.6,
can deliver=0.6, full faith=0.5, top stocks=0.6, long term buy=0.9, core holding=0.6, core portfolio=0.6,
in portfolio=0.3, bullish, overweight, outperform, outperforms, outperformed, outperforming, outperformance,
multibagger, multi bagger, multibaggers, buy on dips, buy on declines, buying opportunity, good buy, strong buy,
value buy, good bet=0.8, safe bet=0.8, best bet=0.8, best bets=0.8, good time to buy, must buy, must have,
screaming buy, can be bought, buy call, go long, going long, upside potential, more upside, further upside,
room to run, bull run, bull market, bulls, bullishness, can outperform, to outperform, will outperform,
should outperform, good value, value pick, wealth creator, bottom fishing=0.3, breakout, breaks out, broke out,
turn bullish, turns bullish, turned bullish, good opportunity=0.6, good entry point, stay invested=0.6,
stay put=0.4, buy rating, stay long=0.7, remain invested=0.6, can buy=0.8, one can buy, double your money,
good long term bet, good for long term, long term story intact, stay bullish, remains bullish, remain bullish,
positive on, upbeat on, well positioned=0.7, poised for growth=0.8, hot stocks=0.4, favours=0.5, favors=0.5,
favour=0.4, long positions=0.5, buy candidates=0.8, best picks=0.7, should do well=0.8, do well=0.7, doing well=0.8,
will do well=0.8, look good=0.8, looks good=0.8, looking good=0.8, go higher, can go up, can rise

[event group=recommend polarity=- weight=0.9 target=self]
lags behind=0.8, lag behind=0.8, lagged behind=0.8, trails behind=0.7, remain behind=0.5, falls behind=0.7,
fell behind=0.7, bearish bets=0.6, exercise caution=0.5, not a favourite=0.7, not a favorite=0.7,
don't recommend=0.9, not recommend=0.9, won't recommend=0.9, not advisable=0.9, short sale=0.6, risky bet=0.7,
time to sell=0.9, time to exit=0.9, better to exit=0.9, best to exit=0.9, best to avoid=0.9, better to avoid=0.9,
should avoid=0.9, should exit=0.9, should sell=0.9, recommend sell=0.9, sell range=0.8, selling range=0.8,
not comfortable=0.7, lose interest=0.6, do not buy=0.9, don't buy=0.9, stay light=0.5, profit can be booked=0.5,
bearish, underweight, underperform rating, sell rating, sell call, avoid buying, stay away=0.9, stay away from=0.9,
steer clear=0.8, go short=0.8, going short, short sell=0.7, bear market, bears, book profits=0.5, book profit=0.5,
turn bearish, turns bearish, turned bearish, not a good time, sell on rise=0.9, sell on rallies=0.9, sell on every,
negative on, cautious on=0.6, cautious=0.45, caution=0.5, cautions=0.6, cautioned=0.6, bear grip, bear grips,
bear hug, bear hammering, bears tighten, breakdown=0.6, breaks down, short positions=0.5, value trap,
overpriced=0.7, cautiously=0.3, hold off buying, no upside, limited upside=0.7, bubble=0.6, dead cat bounce,
wary=0.6, selling pressure=0.9, sell pressure=0.9, short seller=0.6, short sellers=0.6, profit booking=0.8,
profit taking=0.8, booking profits=0.6, selling=0.45, unwinding=0.4, offloading=0.3, fundamentals weak

[event group=extreme polarity=+ weight=1.1 target=self]
new high, new highs, record high, record highs, all time high, all time highs, lifetime high, lifetime highs,
life high, life time high, <n> week high, <n> month high, <n> year high, <n> day high, <n> week highs,
<n> month highs, <n> year highs, <n> session high, week high, month high, year high, fresh high, fresh highs,
biggest gainers=0.9, biggest gainer=0.9, leading gainers=0.9, leading gainer=0.9, best performers=0.9,
best performer=0.9, biggest winners=0.9, biggest winner=0.9,
record close, best day, best week, best month, best quarter, best year, biggest gain, biggest gains, biggest jump,
biggest weekly gain, biggest daily gain, biggest one day gain, upper circuit, upper price band, highest close,
highest level, top gainers=0.9, top gainer, winning streak, one year high, two year high, three year high,
multi year high, multi month high, highest since, record levels=0.8, peak=0.6, peaks=0.6, historic high,
intraday high, day's high=0.8, highs=0.6, outshine~=0.8, outdo=0.8, outdoes=0.8, outdid=0.8, outclass~=0.8,
outstrip~=0.8, on a roll=0.9, record run

[event group=extreme polarity=- weight=1.1 target=self]
new low, new lows, record low, record lows, all time low, all time lows, lifetime low, lifetime lows, life low,
<n> week low, <n> month low, <n> year low, <n> day low, <n> week lows, <n> month lows, <n> year lows,
<n> session low, week low, month low, year low, fresh low, fresh lows, worst day, worst week, worst month,
worst quarter, worst year, biggest loss, biggest drop, biggest fall, biggest decline, biggest one day drop,
biggest weekly loss, worst drop, worst one day drop, worst daily drop, worst session, lower circuit,
lower price band, lowest level, lowest close, lowest since, top losers=0.9, top loser, worst since,
biggest decliners=0.9, biggest decliner=0.9, biggest losers=0.9, biggest loser=0.9, biggest laggards=0.9,
biggest laggard=0.9, top decliners=0.9, top decliner=0.9, worst performers,
worst performance, worst performing, worst performer, losing streak, multi year low, multi month low, two year low,
three year low, one year low, in the red, in red, into the red, trade in red, below the key level, slips below=0.9,
falls below=0.9, breaks below=0.9, drops below=0.9, fell below=0.9, day's low=0.8, lows=0.6, intraday low,
worst stock market, bottom=0.2, bad day, hit low, hits low, stay below

[event group=moveword polarity=+ weight=0.9 target=self]
bucks trend=0.8, buck trend=0.8, bucks the trend=0.8, firms on, firms up, firms by, firms at, firms in, firms <n>,
firms as, firmed, firm on, firm in, firm trend, ends firm, end firm, ended firm, opens firm, open firm, turns firm,
turn firm, remain firm, remains firm, stays firm, stay firm, firm note, firm dollar, oversubscribed=0.8,
over subscribed=0.8, subscribed <n>=0.8, fully subscribed=0.8, lists at premium=0.8, debuts at premium=0.8,
at a premium=0.5, stock up=1.0, shares up=1.0, stands tall, stand tall, upper limit=0.9, gains traction=0.8,
traction=0.4, perks, in the green, in green, opens in green, in the black, back in black, breaks above,
crosses above, holds above=0.5, above the key level, spurts, outshines, higher start, opens higher, ends higher,
closes higher, open higher, end higher, close higher, opened higher, ended higher, closed higher, settle higher,
settles higher, settled higher, trading higher, trades higher, trade higher, reclaims, tops <n>=0.8,
crosses <n>=0.6, above <n>=0.45, crossed <n>=0.6, short covering=0.5, hardens=0.9, harden=0.9, hardened=0.9,
rules firm=0.9, value buying=0.6, bargain hunting=0.5, buying support=0.8, fresh buying=0.8, risk on=0.5,
relief rally=0.9, bull=0.4, shine~=0.7, shone, sparkle~=0.7, glitter~=0.6, brighten~=0.7, cheery=0.5, thumbs up=0.8,
northward=0.8

[event group=moveword polarity=- weight=0.9 target=self]
biggest hit=0.7, biggest hits=0.9, are red=0.9, turn red=0.9, turned red=0.9, wobbly=0.6, lower limit=0.9,
feel the heat=0.8, feels the heat=0.8, feel heat=0.8, feel the pinch=0.8, lists at discount=0.8,
debuts at discount=0.8, at a discount=0.4, stumble~=0.9, wobble~=0.8, crack~=0.7, cracks=0.9, resistance=0.2,
undersubscribed=0.8, opens lower, ends lower, closes lower, open lower, end lower, close lower, opened lower,
ended lower, closed lower, settle lower, settles lower, settled lower, trading lower, trades lower, trade lower,
lower start, weak start, weak opening, weak note, negative note, below <n>=0.45, breaches=0.3, under pressure=0.9,
came under pressure=0.9, comes under pressure=0.9, selling spree, breach of support, risk off=0.6, bear=0.4,
profit booked=0.5, southwards, lose sheen, loses sheen, lost sheen, lose shine, loses shine, lose steam,
loses steam, lost steam, lose momentum, loses momentum, lost momentum, run out of steam, runs out of steam,
into correction, correction territory, bear territory, bearish territory, red ink, on the back foot, lose streak,
lower levels=0.2, in doldrums, doldrums, bear phase, losing sheen

# Ratings: at the head of a clause or after "time to" and the like they are advice (the grammar gives them full weight),
# elsewhere a deal.
[event group=rating polarity=+ weight=0.45 overall=0.4 target=object]
buy, accumulate=0.8, prefer=0.4, prefers=0.5, enter=0.03

[event group=rating polarity=- weight=0.35 overall=0.5 target=object]
sell, avoid=0.8, exit=0.4, exits=0.3, reduce exposure=0.5, book out=0.7, get out of=0.4, stay out of=0.8
