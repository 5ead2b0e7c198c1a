# Who speaks and what is spoken of, beside the instruments of the catalogue.
# To extend: add names in lower case under a section, separated by commas.

# Sources: brokers, banks as brokers, agencies, regulators, exchanges, data vendors. A rating or a warning by one of them
# says nothing about it.
# Firms that rate others and are listed themselves: their own news is theirs.
[source kind=broker]
goldman sachs, goldman, morgan stanley, jp morgan, j.p. morgan, jpmorgan, jpm, credit suisse, deutsche bank,
barclays, ubs, citi, citigroup, citibank, nomura, macquarie, hsbc, bofa, merrill lynch, bank of america, jefferies,
rbc, wells fargo, piper sandler, stifel, raymond james, evercore, cowen, bmo, mizuho, societe generale,
motilal oswal, edelweiss, moody's, moody, moodys

[source]
supreme court, high court, securities and exchange commission, clsa, bernstein, berenberg, rbc capital,
piper jaffray, keybanc, needham, wedbush, oppenheimer, suntrust, loop capital, td securities, stephens, baird, btig,
susquehanna, kotak institutional, angel broking, sharekhan, prabhudas lilladher, icici securities, icici direct,
kotak securities, hdfc securities, religare, anand rathi, emkay, iifl, karvy, india infoline, geojit, nirmal bang,
ambit, idfc securities, ventura securities, fitch, s&p, standard & poor's, icra, crisil, care ratings,
india ratings, dbrs, zacks, thestreet, marketbeat, simply wall st, sebi, rbi, sec, fed, the fed, federal reserve,
us fed, ecb, bank of england, boj, bank of japan, pboc, imf, world bank, opec, opec+, fda, usfda, ftc, doj,
department of justice, cci, sat, cbi, enforcement directorate, irda, irdai, trai, nse, bse, nyse, comex, mcx, ncdex,
assocham, ficci, cii, oecd, finance ministry, finmin, government, govt, centre, parliament, court, regulator,
regulators, analyst, analysts, brokerage, brokerages, economist, economists, experts, expert, report, poll, survey,
study, factset, refinitiv, reuters, bloomberg, dow jones newswires, treasury department, commerce department,
labor department, european commission, eu, epa, faa, msci, ftse, nclt, nclat, eia, iea, usda, nasscom, niti aayog,
cbo, un, goldman sachs analysts, jim cramer, cramer

[source_ending]
partners, securities, broking, capital, amc, advisors, advisers, advisory, research, brokers, financial services,
asset management, wealth

# Things that have prices and stand in sentences as instruments do.
[common]
midcap stocks, gold, silver, copper, crude, crude oil, oil, brent, brent crude, natural gas, zinc, nickel,
lead futures, aluminium, aluminum, tin, platinum, palladium, sugar, cotton, soybean, soyabean, soyoil, mentha oil,
cardamom, turmeric, jeera, pepper, chana, wheat, corn, maize, barley, guar, guar gum, guar seed, rubber, coffee,
cocoa, mustard, mustard seed, castor seed, palm oil, steel, iron ore, coal, potato, coriander, crude palm oil,
refined soya oil, base metals, dollar, u.s. dollar, us dollar, greenback, rupee, euro, yen, pound, sterling, yuan,
renminbi, ruble, rouble, lira, real, peso, franc, bitcoin, ethereum, crypto, cryptocurrencies, ether,
asian currencies, currencies, sensex, nifty, bank nifty, nifty bank, dow, dow jones, nasdaq, s&p 500, nikkei,
hang seng, dax, ftse 100, cac, wall street, asian shares, asian stocks, asian markets, european shares,
european stocks, us stocks, u.s. stocks, us markets, u.s. markets, global markets, indian markets, dalal street,
d street, midcaps, bank stocks, banking stocks, it stocks, auto stocks, metal stocks, pharma stocks, oil stocks,
realty stocks, psu banks, smallcaps, midcap index, bse midcap index, equity markets, global shares, treasuries,
emerging markets

# Words that point back to somebody named before. kind: who may be meant.
[reference kind=company]
the firm, the company, company, it, its, the group, the bank, the lender, the carrier, the automaker, the retailer,
the drugmaker, the chipmaker, the maker, the giant, the stock, the shares, its shares, the scrip, the insurer,
the airline, the miner, the producer, the unit, they, their, the carmaker, the brokerage, the utility, the refiner,
the driller, the planemaker, the railroad, the homebuilder, the grocer, the brewer, the landlord, the steelmaker,
the broadcaster, the publisher, the manufacturer, the biotech, the exchange operator, the retail chain

[reference kind=index]
the index, the benchmark, benchmark, the gauge, the average

[reference kind=other]
the currency, the metal, the commodity, the contract, the token, the cryptocurrency, the pair
