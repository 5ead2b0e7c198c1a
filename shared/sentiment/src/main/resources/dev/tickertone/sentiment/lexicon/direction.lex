# Words that say something goes up or down; whether that is good depends on what moves (measures.lex).
# To extend: add words under a section, separated by commas. "climb~" adds the regular forms climbs, climbed, climbing;
# irregular forms stand one by one. A form has one sense in all files together. "<n>" in a phrase is any number.
# move: what moves stands to the left (profit rose), or after in/of (a rise in profit).
# change: somebody moves what stands to the right (cut costs); either: both uses; compare: an adjective (higher sales).

[move polarity=+ weight=1.0]
pare losses, pares losses, pared losses, erase losses, erases losses, erased losses, recoup losses, recoups losses,
trims losses, trim losses, trimmed losses, recover losses, bounceback, advance, advances, advancing, rise, rises,
rose, risen, rising, gain~, climb~, jump~, rebound~, recover~, appreciate~, rally~, uptick, upturn, upswing,
uptrend, upmove, up move, upsurge, recovery, gainer, gainers, bounce~, bounces back, bounce back, bounced back,
bouncing back, rallies, rallied, rallying, outpace~, gather pace, gathers pace, gather steam, gathers steam,
pick up, picks up, picked up, picking up, pickup, trend higher, perk up, perks up, perked up, gallop~, upmoves,
march higher, appreciation, reacceleration, re acceleration, accelerate~, acceleration, upside, stage comeback,
stages comeback, comeback, turnaround, turned around, firm up, firmed up, firming up, regain~, reclaim~, revive~,
revival, gain ground, gains ground, gained ground, edges up, edged up, edging up, inches up, inched up, tick up,
ticks up, ticked up, higher close, greenshoots, green shoots, go up, goes up, went up, gone up, going up, move up,
moves up, moved up, moving up, trades up, shot up, shoots up, shoot up, shooting up, run up, runs up, edge up,
inch up

# Moves only where a percentage or a number of points follows: added 3%, but not added a store.
[move kind=counted polarity=+ weight=1.0]
adds, added, advanced, put on, puts on, tacked on, tacks on

[move polarity=+ weight=1.25]
rockets, rocketed, rocketing, surge~, soar~, skyrocket~, zoom~, spike~, leap~, spurt~, vault~, leapt, swell~,
balloon~, mushroom~, boom~, double~, doubles, treble~, triple~, quadruple~, doubling, tripling, multiply,
multiplies, multiplied, sizzle~, roar~, catapult~, snowball~

[move polarity=- weight=1.0]
underperform, underperforms, underperformed, underperforming, loser, losers, give up gains, pare gains, pares gains,
pared gains, paring gains, trims gains, trim gains, trimmed gains, erase gains, erases gains, erased gains,
reverses gains, fall, falls, fell, fallen, falling, drop~, decline~, slide, slides, slid, sliding, slip~, dip~,
sink, sinks, sank, sunk, sinking, dive~, dove, shrink, shrinks, shrank, shrunk, shrinking, contracted, contraction,
weaken~, depreciate~, depreciation, retreat~, sag~, worsen~, deteriorate~, deterioration, dwindle~, erode~, erosion,
wane~, downturn, downtrend, downswing, downmove, down move, decliner, decliners, falter~, slow~, slowdown,
slow down, slows down, slowed down, slowing down, slowdowns, decelerate~, deceleration, stutter~, pullback,
pull back, pulls back, lose ground, loses ground, lost ground, losing ground, drawdown, go down, goes down,
went down, gone down, going down, moves down, moved down, moves lower, drift~, drifts lower, weakening, corrects,
corrected, correction, gave up gains, gives up gains, give back gains, edges down, edged down, inches down,
inched down, ticks down, ticked down, setback, setbacks, reversal, downside, fade, fades, faded, lower close, lag~,
underperformance, dent~, selloff, selloffs, sell off, sells off, sold off, selling off, sell offs, shed, sheds,
shedding, came down, come down, comes down, coming down, downward, roll over, rolls over, edge down, inch down

[move polarity=- weight=1.25]
plunge~, plummet~, slump~, tumble~, crash~, nosedive~, nose dive, tank~, crater~, collapse~, tailspin, freefall,
free fall, halve~, bleed~, bled, swoon~, meltdown, rout, bloodbath, carnage, haemorrhage~, hemorrhage~, implode~,
slid sharply, nosediving, capitulation, skid~, hammered, battered, pummelled, pummeled, mauled, clobbered,
decimated, routed, wiped out, wipe out, wipes out

[move polarity=- weight=0.6]
ease, eases, eased, easing, moderate, moderates, moderated, moderating, cools, cooled, cooling, soften,
softens, softened, softening, pause~, taper~, abate~, subside~, thins, thinned, dry up, dries up, dried up,
level off, levels off

[change polarity=+ weight=1.0]
fuels, fueled, fuelled, fueling, fuelling, aided, aids, raise~, lift~, boost~, hike~, bolster~, ramp up, ramps up,
ramped up, ramping up, step up, steps up, stepped up, stepping up, scale up, scales up, enhance~, shore up,
shores up, buoy~, push up, pushes up, pushed up, drive up, drives up, drove up, bump up, bumps up, beef up,
beefs up, jack up, jacks up, spur~, stimulate~, revise up, revises up, revised up, revised upward, revised upwards,
revises upward, upgrades forecast, prop up, props up, maximise, maximize

[change polarity=- weight=1.0]
cut, cuts, cutting, trim~, slash~, reduce~, reduction, reductions, lowers, lowered, lowering, curb~, scale back,
scales back, scaled back, scaling back, scale down, scales down, scaled down, pare, pares, pared, paring, prune~,
chop~, shave~, crimp~, clip~, cut back, cuts back, cutbacks, cutback, axe~, drag down, drags down, dragged down,
dragging down, pull down, pulls down, pulled down, push down, pushes down, pushed down, bring down, brings down,
brought down, revise down, revises down, revised down, revised downward, revised downwards, wind down, winds down,
rein in, reins in, dampen~, minimise, minimize, drive down, drives down, drove down, rollback, roll back,
rolls back, depress, depresses, depressed, depressing, repay, repays, repaid, repayment, pay down, pays down,
paid down, slim down, halves

[either polarity=+ weight=1.0]
increase~, grow, grows, grew, grown, growing, expand~, expansion, improve~, improvement, improvements, strengthen~,
widen~, broaden~, extend gains, extends gains, extended gains, extending gains, extend rally, extends rally,
extended rally, mount, mounts, mounted, mounting, escalate~, deepen~, build up, builds up, built up, pile up,
piles up, piled up

[either polarity=- weight=1.0]
decrease~, narrow~, diminish~, lessen~, extend losses, extends losses, extended losses, extending losses,
extend slide, extends slide, extend fall, extends fall, extends decline

[compare polarity=+ weight=1.0]
higher, stronger, firmer, greater, bigger, larger, faster, rising demand, growing demand, elevated, upwards, upward

[compare polarity=- weight=1.0]
lower, weaker, softer, slower, smaller, fewer, declining, shrunken, thinner, southward

[particle polarity=+ weight=1.0]
up

[particle polarity=- weight=1.0]
down
