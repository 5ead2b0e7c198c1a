# Adjectives and nouns of quality. Bound to a measure (strong demand, results were poor) they count in full; alone they
# stay inside the neutral band. size: big or small, so good or bad with the measure (record loss, low costs).
# To extend: add words under a section, separated by commas; "=0.3" after a word sets its own weight when alone.

[quality polarity=+ weight=0.2]
strong, robust, solid, healthy, stellar, upbeat=0.6, impressive=0.5, buoyant=0.7, resilient=0.4, bumper=0.6,
brisk=0.6, favourable, favorable, attractive=0.6, attractively, good=0.4, great, excellent=0.5, positive=0.6,
optimistic=0.7, confident=0.5, encouraging=0.6, rosy=0.6, sound, profitable=0.3, lucrative=0.3, promising=0.5,
superb=0.5, undervalued=0.8, compelling=0.4, decent=0.4, bright=0.5, strength=0.6, resilience=0.4, nicely,
well placed=0.7, best performing=0.7, blockbuster=0.6, spectacular=0.5, handsome=0.4, handsomely=0.4,
remarkable=0.4, lively=0.4, vibrant, conducive, constructive=0.5, benign, supportive=0.4, successful=0.3,
successfully=0.3, smart=0.2, cheap=0.3, healthier=0.6, best=0.25, better=0.45, superior=0.3, tailwind=0.5,
tailwinds=0.5, cheer=0.7, cheers=0.7, optimism=0.7, hopes=0.4, stability=0.3, good times=0.5, sweet spot=0.7,
steady growth=0.7, quality=0.1, in demand=0.5, safe=0.2, wonderful=0.4, golden=0.2, exciting=0.4, bottomed out=0.6,
euphoria=0.4, winner=0.5, winners=0.5, beneficiary=0.6, beneficiaries=0.6, leader=0.1, jewel=0.3, darling=0.3

[quality polarity=- weight=0.2]
weak, sluggish=0.7, poor=0.6, dismal=0.7, disappointing=0.8, disappointingly=0.7, lacklustre=0.7, lackluster=0.7,
tepid=0.6, soft, subdued=0.7, muted=0.6, gloomy=0.8, bleak=0.8, grim=0.8, negative=0.7, pessimistic=0.8, worse=0.7,
worst=0.6, bad=0.5, terrible=0.7, weakness=0.8, fragile=0.5, vulnerable=0.6, choppy=0.5, nervous=0.5, worrisome=0.6,
worrying=0.6, dull=0.5, anaemic=0.6, anemic=0.6, slack=0.4, jittery=0.6, overvalued=0.8, stretched=0.5, risky=0.5,
unprofitable=0.5, toxic=0.5, troubled=0.6, ailing=0.6, beleaguered=0.6, embattled=0.5, debt laden=0.5,
debt ridden=0.5, crisis hit=0.6, cash strapped=0.7, struggling=0.8, tough=0.5, difficult=0.5,
difficulty=0.4, difficulties=0.5, challenging=0.5, uncertain=0.5, turbulence=0.6, turbulent=0.5, panic=0.7, painful=0.6, sour=0.6, mess=0.5,
unattractive=0.6, ugly=0.6, hurdle=0.3, hurdles=0.3, overhang=0.5, stagnant=0.5, stagnation=0.6, slack demand=0.8,
expensive=0.4, costly=0.4, overbought=0.5, daunting=0.6, unfavourable=0.6, unfavorable=0.6, lousy=0.6, bumpy=0.4,
dire=0.7, precarious=0.6, shaky=0.6, rough=0.5, bearishness=0.7, volatile=0.35, problem=0.35, problems=0.4,
burden=0.3, damage=0.5, damages=0.4, sluggishness=0.7, malaise=0.7, chaos=0.5, dilution=0.5, challenges=0.3, adverse=0.5,
less leeway=0.3, lukewarm=0.5, unsustainable=0.5, mediocre=0.5, rocky=0.5, exposed=0.25, fragility=0.4,
illiquid=0.3, burnt=0.3

[size polarity=+ weight=0.1]
more, record, high, sharp, significant, steep, highest, heavy, double digit

[size polarity=- weight=0.1]
low, lowest, small, thin, slim, scant, meagre, meager, modest, minimal
