# What happens to companies and instruments. weight: 1.0 moves a headline clearly, 0.7 less, 0.15 alone stays neutral.
# target: self - it is said of the subject (X wins); object - of who or what follows (Y sues X; X sued by Y).
# To extend: add words under a section, separated by commas. "=0.4" sets a word's own weight. A form has one sense.

[event group=beat polarity=+ weight=1.1 target=self]
above <n> forecast, above the <n> forecast, above a <n> forecast,
above <n> estimate, above the <n> estimate, above a <n> estimate,
above <n> consensus, above the <n> consensus, above a <n> consensus,
above <n> expected, above the <n> expected, above a <n> expected,
above <n> expectation, above the <n> expectation, above a <n> expectation,
upper end of=0.7, top end of=0.7, high end of=0.6, above last year=0.8, higher than last year=0.8,
above the previous year=0.8, better than last year=0.8, higher than in=0.6, better than in=0.6,
exceeds last year=0.8, less bad than feared, not as bad as feared, not as bad as expected, less severe than feared,
than feared=0.4, milder than feared, less than feared, beat~, beat, beaten, edges out=0.8, edged out=0.8,
edge out=0.8, wins out over=0.8, won out over=0.8,
beats estimates, beat estimates, tops,
topped, exceed~, exceeds, exceeded, surpass~, trounce~, above estimates, above expectations, above consensus,
above forecasts, ahead of estimates, ahead of expectations, better than expected, better than feared,
better than forecast, better than estimated, better than anticipated, higher than expected, stronger than expected,
above forecast, above estimate, positive surprise, surprises positively, surprise on upside, upside surprise,
beats street, beating, higher than estimated, bigger than expected, faster than expected, more than expected,
above street, blows past, blew past

[event group=miss polarity=- weight=1.1 target=self]
below <n> forecast, below the <n> forecast, below a <n> forecast,
below <n> estimate, below the <n> estimate, below a <n> estimate,
below <n> consensus, below the <n> consensus, below a <n> consensus,
below <n> expected, below the <n> expected, below a <n> expected,
below <n> expectation, below the <n> expectation, below a <n> expectation,
lower end of=0.7, bottom end of=0.7, low end of=0.6, below last year=0.8, lower than last year=0.8,
below the previous year=0.8, worse than last year=0.8, lower than in=0.6, worse than in=0.6, weaker than in=0.6,
weaker than last year=0.8, not meet, did not meet, does not meet, fails to meet, failed to meet, not met, not reach,
miss, misses, missed, missing, below estimates, below expectations, below consensus, below forecasts,
below forecast, below estimate, short of estimates, short of expectations, falls short, fell short, fall short,
falling short, shy of estimates, worse than expected, worse than feared, lower than expected, weaker than expected,
softer than expected, slower than expected, less than expected, disappoint~, disappointment, disappointments,
negative surprise, lags estimates, lag estimates, trails estimates, trails expectations, undershoot~,
behind estimates, underwhelm~, lower than estimated, below par, smaller than expected, below street

[event group=upgrade polarity=+ weight=1.1 target=object]
upgrade, upgrades, upgraded, upgrading, initiates with buy, raised to buy, raised to outperform,
raised to overweight, outperform on, overweight on, with outperform, with overweight, raises to buy, rated buy,
boosted to buy, top pick=0.9, top picks=0.7, price target raised,
target raised, pt raised, target hiked, target price raised, target boosted, target upped

[event group=downgrade polarity=- weight=1.1 target=object]
downgrade, downgrades, downgraded, downgrading, cut to sell, cut to hold, cut to neutral, cut to underperform,
cut to underweight, underperform on, underweight on, with underperform, with underweight, cut to equal weight,
cut to market perform, cut to junk, cuts to sell, cuts to neutral,
price target cut, target cut, pt cut, target price cut, target lowered, pt lowered, price target lowered,
target slashed, derate~, de rate, de rating, derating, cut at

[event group=win polarity=+ weight=1.0 target=self]
framework agreement worth=0.7, agreement worth=0.6, order worth=0.5, contract worth=0.7, wins order, wins orders, won order, bags order, bags orders, bags=0.8, bagged=0.8, bag order, wins contract,
wins contracts, won contract, secures order, secures contract, awarded contract, awarded a contract, receives order,
received order, receives orders, received orders, gets order, gets orders, order win, order wins, contract win,
clinch~=0.7, gets contract, bagging=0.7, lands order, lands contract, lands deal, large order=0.6

[event group=turn polarity=+ weight=1.1 target=self]
turns profitable, turned profitable, swings to profit, swung to profit, swing to profit, returns to profit,
returned to profit, return to profit, back to profit, posts profit=0.4, turns to profit, turned to profit,
turnaround story, break even=0.4, breaks even=0.4, breakeven=0.4, out of the woods, emerges from bankruptcy=0.7,
returns to growth, returned to growth, return to growth, turns around=0.9, swings to a profit, swung to a profit,
turned to a profit, returned to a profit, back on track=0.7

[event group=turn polarity=- weight=1.1 target=self]
swings to loss, swung to loss, swing to loss, slips into loss, slips into losses, slips into red, slipped into loss,
turns to loss, turned to loss, swings to a loss, swung to a loss, turned to a loss, back to loss, slides into loss,
fell to a loss, falls to loss, drags into loss, plunged into loss, falls into loss, swung to net loss,
swings to net loss, slips into the red, slipped into the red, wipes out profit

[event group=warn polarity=- weight=0.85 target=self]
feared, fearing, fearful=0.6, warn~, warning, warnings, profit warning=1.1, worried, concerned, threaten~, alarm~,
dread~, anxious, scare, scares, scared, doubt=0.4, skeptical=0.6, sceptical=0.6, spook~=0.9, rattle~=0.9,
unnerve~=0.9, jolt~=0.8, raises concerns, raises doubts, raises questions=0.5, red flag=0.7, red flags=0.7,
at risk=0.6, blame~=0.5, cast doubt=0.7, casts doubt=0.7, raise concerns=0.8, criticise~=0.5, criticize~=0.5,
slams=0.7, slammed=0.7, slam=0.7, flay~=0.6, lament~=0.5, clouds=0.5, cloud over=0.6, dark clouds=0.7, dim=0.5,
dims=0.6, dimmed=0.6

[event group=legal polarity=- weight=0.75 target=object]
revokes licence=0.7, revokes license=0.7, restrained=0.6, restrains=0.6, stops short=0.1, files suit, filed suit,
file suit, files lawsuit, filed lawsuit, takes legal action, legal action=0.6, rules against=0.7,
ruled against=0.7, sue, sues, sued, suing,
lawsuit, lawsuits, probe, probes, probed, probing, investigate~, investigation=0.7, investigations=0.6, fine, fines,
fined, penalty, penalties, penalise~, penalize~, fraud, scam, scandal, accuse~, allegation, allegations, alleged,
alleges, indict~, indictment, charged with, raid, raids, raided, arrest, arrests, arrested, guilty, convicted,
plead guilty, pleads guilty, bribery, corruption, embezzlement, money laundering, insider trading, summons=0.5,
show cause notice, show cause, tax notice, notice to=0.35, ban, bans, banned, banning, debar~, debars, debarred,
bars=0.6, barred=0.6, blocks=0.7, blocked=0.7, blacklist~, violation=0.5, violations=0.6, violated=0.6, breach=0.4, flouting=0.6,
class action, subpoena~, crackdown, cracks down, misconduct, wrongdoing, default on=0.9, antitrust=0.5, illegal=0.6,
illegally=0.6, irregularities=0.7, misleading=0.6, cheating=0.7, tax evasion, forgery, siphon~=0.7, misled=0.6,
hack, hacked, data breach, cyberattack, faulty=0.6, defect=0.6, defects=0.6, recall, recalls, recalled, recalling,
reject, rejects, rejected, rejecting, rejection, complaint=0.5, court case=0.5, quash~=0.4, import alert=0.8,
usfda observations=0.6, form 483=0.7, warning letter=0.9, embargo=0.6, sanctions=0.5, sanctioned=0.4, boycott~=0.6,
protests=0.4, protest=0.4, dispute=0.4, disputes=0.4, row=0.4, controversy=0.6, opposes=0.4, oppose=0.4,
objections=0.4, trade war=0.7, freezes=0.5, seized=0.6, seize=0.6, seizes=0.6, attaches=0.5, delist~=0.5,
de list=0.5

[event group=legal polarity=+ weight=0.55 target=object]
revokes restrictions=0.7, revokes curbs=0.7, lifts restrictions=0.7, eases restrictions=0.7, eases curbs=0.7,
removes curbs=0.7, rules in favour of=0.7, rules in favor of=0.7, ruled in favour of=0.7, ruled in favor of=0.7,
rules for=0.6,
sides with=0.6, sided with=0.6, drops charges=0.8, drops case=0.7, settles lawsuit, settle lawsuit, settled lawsuit,
clean chit=0.9, acquit~=0.8, cleared of=0.8, relief to=0.7, relief for=0.7, gets relief=0.8, dismisses plea=0.5,
quashes=0.6, exonerate~=0.8, lifts ban=0.9, lifts curbs=0.8, bail=0.3, wins case=0.8, settlement=0.1, relief=0.6,
revokes ban, eases norms=0.7, ease norms=0.7, relaxes norms=0.7, relaxes=0.5, relax=0.3, tax relief=0.7, waives=0.4,
exempts=0.5, exempted=0.4, sops=0.6, sop=0.4, stimulus=0.5, incentive=0.2, incentives=0.3, bailout=0.1,
lifts freeze=0.7

[event group=distress polarity=- weight=0.85 target=self]
will be closed=0.6, be closed down=0.6, temporarily laid off, no dividend=0.6, employer employee negotiations=0.6,
codetermination talks=0.6, codetermination negotiations=0.6, loss making=0.7, staff reductions, staff reduction, staff cuts, job losses, redundancies, redundancy=0.6, personnel reductions,
personnel cuts, axe <n> jobs, axes <n> jobs, axing <n> jobs, shed <n> jobs, sheds <n> jobs, slash <n> jobs,
slashes <n> jobs, lay offs, temporary layoffs, quits=0.2, quit=0.2, resigns=0.25, resigned=0.2, resign=0.2,
resignation=0.25, steps down=0.2, stepped down=0.2, stepping down=0.2, steps aside=0.2, bankrupt, bankruptcy,
bankruptcy filing, insolvency, insolvent, liquidate~, liquidation, files for bankruptcy, chapter 11, defaults on,
defaulted, defaulting, default=0.7, layoff, layoffs, lay off, lays off, laid off, laying off, job cuts, cut jobs,
cuts jobs, cutting jobs, cut <n> jobs, cuts <n> jobs, to cut <n> jobs, axe jobs, axes jobs, retrench~, shut, shuts,
shutdown, shut down, shuts down, shutting, shutter~, halt~, suspend~, suspension, strike=0.5, strikes=0.4,
on strike, outage, outages, stalled, stall=0.5, stalls, delay, delays, delayed, delaying, postpone~, defer=0.5,
deferred=0.5, defers=0.5, scrap, scraps, scrapped, scrapping, abandon~, cancel~, cancelled, cancels, cancellation,
cancellations, terminated=0.5, terminates=0.5, terminate=0.4, withdraw=0.35, withdraws=0.4, calls off=0.6,
call off=0.5, called off=0.6, calling off=0.6,
walks away from=0.6, walk away from=0.6, walked away from=0.6, ends talks=0.5, end talks=0.5, ended talks=0.5,
ends merger talks=0.5, shelve~=0.5, drops plan=0.4, drops plans=0.4, dropped plans=0.4, drops bid=0.4, dropped bid=0.4,
withdrew=0.4,
withdrawn=0.4, ousted=0.5, sacks=0.5, sacked=0.5, fires=0.4, fired=0.4, closure=0.5, closures=0.5, crash landing,
explosion, fire at, fire in, blast, flood=0.4, floods=0.4, drought=0.6, died=0.3, fatal=0.5, woe, write off,
writes off, wrote off, write offs, written off, write down, writedown, wrote down, writes down, wind up=0.5,
winding up=0.6, wound up=0.6, dry spell, starve~=0.6, plagued=0.8, mired=0.8, haunted=0.7, hobbled=0.7, crippled=0.8, cripple=0.7,
derail~=0.8, stuck=0.4, crunch=0.6, squeeze=0.6, squeezed=0.7, squeezes=0.7, wilt~=0.8, buckle~=0.7, unravel~=0.7,
jeopardy=0.7, brink=0.5, contagion=0.5, delinquent=0.5, downgrades outlook, dividend cut=0.9,
cuts dividend=0.9, suspends dividend=0.9, trims dividend, stop loss order=0.1, fails=0.6, failed=0.5, failing=0.5,
fail=0.5, failure=0.5, failures=0.5, suffer=0.8, suffers=0.9,
suffered=0.9, suffering=0.8, struggle=0.7, struggles=0.7, struggled=0.8, languish~=0.8, reels=0.9, reeling=0.9,
reel=0.8, snap winning, snaps winning, snapped winning, grounded=0.6, grounding=0.5, plight=0.6, bad news=0.8,
attack=0.3, attacks=0.3, war=0.2, conflict=0.2, wipeout=0.8, snag=0.5, snags=0.5, hiccup=0.4, hiccups=0.4

# What one loses to another, that one gets.
[event group=lose polarity=- weight=0.6 target=self]
lose, loses=0.75, lost, losing

[event group=hurt polarity=- weight=0.85 target=object]
risk to=0.5, risks to=0.5, threat to=0.8, pressures, under strain=0.7, cast shadow=0.8, casts shadow=0.8,
cast a shadow=0.8, toll=0.3, faces heat=0.6, weigh on sentiment, hurt, hurts, hurting, hit by, hit=0.6, hits=0.6,
hitting=0.5,
hit hard, hits sentiment, hit sentiment, drag, drags, dragged, dragging, weigh, weighs, weighed, weighing, weigh on,
weighs on, weighed on, weighing on, pressured=0.9, pressuring=0.8, pressurise~, damage to, harm~, hamper~, punish~,
impact negatively, undermine~, dampens, damper=0.7, impede~, hinder~, disrupt~=0.7, thwart~, compress~=0.6,
strain~=0.6, stifle~, choke~=0.6, sting~=0.6, stung, bruise~, cap gains=0.5, caps gains=0.5, capped gains=0.5,
limit gains=0.4, limits gains=0.4, mar, marred, erodes, sap~=0.7, blow to=0.8, blow for=0.8, a blow=0.8,
big blow=0.9, body blow=0.9, jolt to=0.8, setback for=0.9, takes toll, take toll, took toll, take a toll,
taking a toll, bite=0.4, bites=0.6, tighten financial conditions=0.7, de risking=0.5, derisking=0.5, eat into=0.8,
eats into=0.8, dilute~=0.5, impair~=0.6, affected=0.5, affect=0.35, affects=0.4, take a hit, takes a hit,
took a hit, taking a hit, knock~=0.7, knocks off=0.7, smash~=0.7, sell down=0.5, overshadow~=0.6, upset~=0.5,
exodus=0.6, burdened=0.6, plague=0.6, restrict=0.3, restricts=0.4, restriction=0.3, restrictions=0.4, curbs=0.4,
tightening=0.25, tightens=0.3

[event group=benefit polarity=+ weight=0.75 target=self]
extra dividend=0.6, developed favourably=0.8, developed favorably=0.8, developed well=0.8, pleased with=0.6,
buy back=0.25, buys back=0.35, benefit~, benefit from, benefits from, benefitted, thrive~, flourish~, prosper~,
outgrow~, overcome~, overcame, ride high=0.8, rides high=0.8, riding high=0.8, defies gravity, capitalise~=0.4,
capitalize~=0.4, reap~=0.5, enjoy~=0.4, succeed~=0.5, success=0.5, achieve~=0.3, accomplish~=0.3, gain from,
gains from, stabilise~=0.5, stabilize~=0.5, savings=0.4, turn corner=0.8, turns corner=0.8, turned the corner=0.8,
breather=0.4, respite=0.5, synergies=0.4, award=0.3, awards=0.2, hike in dividend=0.8, dividend hike=0.9,
raises dividend=1.0, hikes dividend=1.0, increases dividend=1.0, special dividend=0.5, bonus issue=0.6,
bonus shares=0.6, buyback plan=0.5, share repurchase=0.5, repurchase~=0.4, pays off=0.6, paid off=0.5,
bear fruit=0.6, rescue~=0.3, bullish outlook=1.0, good news=0.8, bodes well=0.9, bode well=0.9, augurs well=0.9,
augur well=0.9, cheers up=0.8, cheered=0.8, cheered by=0.8, breakthrough=0.6, milestone=0.4, outsell~=0.7,
vote of confidence=0.7, intact=0.4, undeterred=0.3, lead gains, leads gains, led gains, new record=0.9,
sets record=0.7, breaks record=0.7, record levels of=0.2, in a sweet spot=0.9, makes a comeback=0.9

[event group=boost polarity=+ weight=0.85 target=object]
supports=0.4, supported=0.5, supportive of=0.5, supported by=0.6, boost to=0.8, boost for=0.8, a boost=0.7,
big boost=0.8, shot in the arm=0.8, underpin~=0.6, encourage~=0.4, propel~=0.9, power higher, lifted sentiment,
lifts sentiment, boosts sentiment, boosted sentiment, help~=0.25, revitalise~=0.6, revitalize~=0.6, reassure~=0.5,
soothe~=0.6, calm~=0.4, energise~=0.6, invigorate~=0.6, favouring=0.4, favoring=0.4, injects confidence=0.6,
bullish on=0.9, top list=0.3, praise~=0.4, laud~=0.5, hail~=0.4, welcome~=0.3, applaud~=0.5, attract~=0.35,
lure~=0.3, draw investors=0.4, fillip=0.8, impetus=0.6

[event group=approve polarity=+ weight=0.5 target=object]
approve~=0.3, approval=0.3, approvals=0.3, approved=0.3, approves=0.3, nod=0.3, green light=0.5, green signal=0.5,
clears=0.4, cleared=0.35, clearance=0.45, gets nod=0.7, gets approval=0.7, receives approval=0.7, wins approval=0.7,
receives nod=0.7, fda approval=0.7, usfda nod=0.7, usfda approval=0.7, permits=0.2, okays=0.4, licence=0.15,
license=0.15, patent=0.3, resume~=0.4, resumes=0.5, reopen~=0.3, reinstated=0.3, completes acquisition=0.3,
upholds=0.1, endorses=0.3, recommends=0.2

[event group=deal polarity=+ weight=0.18 target=self]
launch~, launches, launched, sign~=0.15, ink=0.2, deal=0.1, deals=0.1, partner~=0.15, partnership=0.15,
partners=0.1, tie up=0.18, ties up=0.18, tied up=0.15, tie ups=0.15, joint venture=0.1, merger=0.1, merge~=0.1,
invest=0.15, invests=0.15, invested=0.1, ipo=0.05, collaborate~=0.15, collaboration=0.15, appoints=0.03,
appointed=0.03, declares dividend=0.15, expands=0.3, unveil~=0.15, roll out=0.15, rolls out=0.15, rolled out=0.1,
open=0.03, opens=0.03, offer=0.05, offers=0.05, enter~=0.1, forays=0.18, foray=0.15, upgradation=0.1,
commissions=0.1, sets up=0.15, to set up=0.15, take private=0.2

[event group=deal polarity=- weight=0.15 target=self]
sells=0.12, sold=0.05, divest~=0.1, divests=0.1, offloads=0.2, offload=0.15, offloaded=0.2, disinvestment=0.05,
raise concern=0.6, raised money=0.1, spin off=0.05, dispose~=0.1, exits stake=0.2

[event group=buyout polarity=+ weight=0.5 target=object]
takeover bid=0.5, takeover offer=0.5, buyout offer=0.5, bid for=0.3, bids for=0.3, to be acquired=0.6,
to be bought=0.5, acquired by=0.4, bought by=0.3, agreed to be acquired=0.6, sweetened offer=0.4, raises bid=0.4,
open offer=0.3

# Somebody buys into somebody: good for the one that is bought into, next to nothing for the article as a whole.
[event group=acquire polarity=+ weight=0.5 overall=0.35 target=object]
acquire~, acquires, acquired, acquiring, acquisition of, takeover of, buyout of, takes over, take over, taking over,
buys, bought, buying stake, picks up stake, pick up stake, picks stake, buys stake, buy stake, raises stake,
raise stake, hikes stake, hike stake, ups stake, increases stake, increase stake, raised stake, increased stake,
invests in, invest in, invested in, investment in, bets on, bet on, betting on, infuse~, merger with, merge with,
to buy stake

[event group=divest polarity=- weight=0.35 overall=0.4 target=object]
sells stake, sell stake, trims stake, cuts stake, reduces stake, pares stake, cut stake, trim stake, stake sale in,
exits stake in, offloads stake, offload stake, sold stake, dumps=0.6, dump=0.5, dumped=0.6

[event group=inclusion polarity=+ weight=0.6 overall=0.6 target=self]
added to index, to be included in, included in, to join index, make it to=0.4, to move in=0.5, inclusion in=0.5

[event group=exclusion polarity=- weight=0.6 overall=0.6 target=self]
deleted from, removed from, dropped from, to be excluded, excluded from, exclusion from, ousted from, to exit index

# To get something: strong with an order or a contract behind it, weak alone.
[event group=award polarity=+ weight=0.25 target=self]
signed=0.1, signs=0.1, inks=0.2, wins=0.5, won, win, winning, secures, secured=0.2, awarded=0.3, receives=0.05,
received=0.05, receive=0.05, gets=0.03, lands=0.1, obtains=0.1, obtained=0.1

# Zero-sum: what one takes, another loses (from whom, to whom).
[event group=share polarity=+ weight=1.0 target=self]
gains share, gain share, gained share, gaining share, gains market share, gain market share, gained market share,
gaining market share, takes share, take share, took share, taking share, takes market share, take market share,
took market share, takes customers, take customers, took customers, gains customers, gained customers,
takes business, took business,
wins share, wins market share, won market share, wins customers, grabs share, grabs market share,
grab market share, grabbed market share, steals share, steals market share, stole market share,
eats into market share, poaches customers, wins business, increases market share,
increased market share

[event group=share polarity=- weight=1.0 target=self]
loses share, lose share, lost share, losing share, loses market share, lose market share, lost market share,
losing market share, cedes share, cedes market share, ceded market share, cede market share, loses customers,
lost customers, losing customers, loses business, loses ground to, lost ground to
