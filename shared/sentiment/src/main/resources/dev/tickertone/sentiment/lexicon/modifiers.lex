# Words that change what other words mean. To extend: add words under a section, separated by commas.

# Turns a cue within five words after it around.
[negator]
rather than, instead of, gave up, gives up, give up, giving up, to avoid, avoiding, stem, stems, snap, snaps,
snapped, snapping, stop the, stops the, stopped the, halts slide, halt slide, stem the, not, no, n't, never,
without, neither, nor, cannot, can't, don't, doesn't, didn't, won't, wouldn't, isn't, aren't, wasn't, weren't,
hasn't, haven't, hadn't, couldn't, shouldn't, ain't, hardly, barely, scarcely, no longer, nothing, none, nobody,
lack of, lacks, lacked, absence of, far from, fails to, failed to, fail to, failing to, failure to, unable to,
denies, denied, deny, denying, rules out, ruled out, rule out, ruling out, dismisses, dismissed, refute, refutes,
refuted, averts, averted, avert, avoids, avoided, unlikely to, unlikely, refuses to, refused to, stop short of,
stops short of, free of, free from, allay, allays, allayed, few signs of, little sign of, little chance of, end to,
rejects claims, prevent, prevents, prevented, resist, resists, cushion against, not expected to, don't expect

# Looks like a negator and is none.
[plain]
not only, no doubt, no wonder, not just, no matter, not least, no one, not so much, not less than, no less than,
no fewer than, not until

# Turns the comparison after it around: less bad, fewer defaults.
[less]
less, least

[hedge]
could, may, might, would, likely, possibly, perhaps, probably, potentially, potential, seen, expected to, expects,
expect, set to, poised to, aims, aim, hopes to, plans to, should, can, appears, seems, suggest, suggests, estimated,
predicts, predict, likely to, reportedly, rumoured, rumored, believe, believes, rumour, rumours, speculation

[diminish]
slightly, marginally, modestly, somewhat, partially, partly, mildly, a bit, a tad, a little, marginal,
little changed, little, fractionally, tad, slight

[intensify]
sharply, significantly, substantially, strongly, heavily, steeply, dramatically, massively, hugely, very, extremely,
highly, considerably, markedly, materially, deeply, severely, drastically, widely, rapidly, decisively, aggressively

# Says there is no clear direction; the clause counts half.
[flat]
flat, mixed, unchanged, steady, range bound, rangebound, sideways, lacklustre trade, in line with, in line, inline,
little change, broadly unchanged, stable, consolidate, consolidates, consolidation, two way, choppy trade

# Clause openers.
[opener kind=despite]
despite, notwithstanding, in spite of, even as, shrugging off, shrugs off, shrug off, shrugged off, defying, defies,
regardless of, even after, even though, though, although, albeit

[opener kind=but]
but, however, yet, nevertheless, nonetheless, still, instead

[opener kind=if]
if, unless, in case, should the, provided that, whether, as long as, assuming, were to

[opener kind=cause]
as, after, amid, amidst, due to, because, because of, since, owing to, on account of, thanks to, following,
on the back of, in wake of, in the wake of, ahead of, before, on worries, on concerns, on hopes, on fears,
on expectations

[opener kind=while]
while, whereas, whilst

[opener kind=relative]
which, who, where, when, that
