# What goes up or down. good: more is better; bad: less is better (company level only); soft: it depends on who asks, so
# it hardly counts; price: an instrument's own price. inherent is what the bare word says when nothing moves it.
# To extend: add words or phrases under a section, separated by commas; the longest phrase wins.

[measure kind=good polarity=+]
market position, competitive position, financial position, our position, its position, their position,
creditworthiness, purchasing power, footprint, profit before taxes, earnings before taxes, earnings before interest,
result before taxes, profit for the period, operating result, net result, result for the period,
profit before tax and, comparable profit, underlying profit, adjusted profit, like for like sales, comparable sales,
same store sales, organic growth, profit, profits, net profit, net profits, gross profit, pretax profit,
pre tax profit, operating profit, operating profits, core profit, profit after tax, profit before tax, net income,
operating income, interest income, net interest income, other income, earnings, income, sales, revenue, revenues,
turnover, top line, topline, bottom line, bottomline, orders, order, order book, orderbook, order intake,
order inflow, order inflows, order backlog, new orders, backlog, bookings, margin, margins, gross margin,
operating margin, ebitda margin, profit margin, profit margins, nim, nims, net interest margin,
net interest margins, eps, ebitda, ebit, ebita, pat, pbt, pbit, nii, net, q1 net, q2 net, q3 net, q4 net,
bottom lines, demand, guidance, outlook, forecast, forecasts, profit forecast, sales forecast, target, targets,
price target, target price, estimate, estimates, earnings estimates, eps estimates, projection, projections, view,
fy view, dividend, dividends, payout, payouts, exports, export, market share, volume, volumes, output, production,
growth forecast, gdp forecast, economic growth, loan growth, credit growth, sales growth, profit growth,
revenue growth, earnings growth, gdp growth, gdp, economy, cash flow, cash flows, free cash flow, traffic,
subscribers, subscriber base, users, user base, customers, customer base, deliveries, shipments, footfall,
footfalls, occupancy, confidence, consumer confidence, business confidence, sentiment, sentiments,
consumer sentiment, rating, ratings, credit rating, credit ratings, assets, aum, inflows, fund inflows, fii inflows,
deposits, loan book, investment, investments, capex, capital expenditure, hiring, retail sales, home sales,
vehicle sales, car sales, auto sales, housing starts, building permits, industrial output, industrial production,
iip, factory output, factory activity, manufacturing activity, pmi, activity, surplus, trade surplus, reserves,
forex reserves, productivity, efficiency, return, returns, roe, market cap, mcap, market capitalisation,
market capitalization, market value, valuation, valuations, capacity, utilisation, utilization, arpu,
passenger traffic, passengers, sales volume, sales volumes, orders received, contract, operating cash flow,
net sales, consumption, spending, consumer spending, factory orders, durable goods orders, liquidity, book value,
premiums, premium income, collections, revenue collection, business, results, performance, numbers, profitability,
earnings per share, diluted eps, diluted earnings per share, imports demand, buyback, share buyback, competitiveness, stake value, momentum, appetite,
risk appetite, interest, visibility, prospects, fortunes, turnover volume, payrolls, nonfarm payrolls, cushion,
breadth, participation, morale, buying, buying interest, pricing power

[measure kind=good polarity=+ inherent=0.25]
growth

[measure kind=price polarity=+]
share, shares, stock, stocks, share price, share prices, stock price, stock prices, price, prices, futures, index,
indices, indexes, market, markets, equities, scrip, scrips, counter, bourses, bonds, bond prices, currency,
contract price, crude prices, oil prices, gold prices, metal prices, adr, adrs, units, nav, contracts, premarket,
spot, spot prices

[measure kind=bad polarity=- inherent=0.3]
impairment charge, impairment charges, goodwill impairment, impairment loss, impairment losses, writedown charge,
loss for the period, loss before taxes, loss before tax, loss after tax, loss margin, interest cost, input cost,
raw material cost, fuel cost, funding cost, borrowing cost, operating cost, loss, losses, net loss, net losses,
operating loss, quarterly loss, pretax loss, pre tax loss, consolidated loss, loss per share

[measure kind=bad polarity=-]
cost, costs, expense, expenses, operating costs, operating expenses, input costs, raw material costs, fuel costs,
finance costs, interest costs, funding costs, borrowing costs, credit costs, debt, debts, net debt, borrowings,
debt burden, leverage, gearing, provisions, provision, provisioning, impairment, impairments, write downs,
writedowns, bad loans, bad loan, bad debt, bad debts, npa, npas, gross npa, gross npas, net npa, net npas,
non performing assets, non performing loans, nonperforming loans, npls, npl, defaults, delinquencies, delinquency,
loan losses, claims, insurance claims, unemployment, unemployment rate, jobless rate, jobless claims, joblessness,
inventories, inventory, stockpiles, outflow, outflows, deficit, deficits, trade deficit, fiscal deficit,
current account deficit, budget deficit, churn, attrition, slippages, cash burn, expenditure, liabilities,
vacancies, vacancy, bankruptcies, insolvencies, overheads, shortfall, arrears, charge offs, subsidy burden,
subsidies, under recovery, under recoveries, complaints, lead times, refinancing costs, stressed assets, accidents,
emissions, pledge, pledged shares, capital outflow

[measure kind=soft polarity=-]
rate, rates, interest rate, interest rates, repo rate, repo, crr, policy rate, policy rates, lending rate,
lending rates, deposit rate, deposit rates, base rate, yield, yields, bond yields, treasury yields, tax, taxes,
tax rate, tariff, tariffs, duty, duties, import duty, customs duty, excise duty, inflation, wpi, cpi, wpi inflation,
cpi inflation, retail inflation, food inflation, core inflation, volatility, vix, india vix, wage, wages, pollution,
temperatures, imports, import, gold imports, oil imports, supply, supplies, stake, stakes, holding, holdings,
shareholding, exposure, fee, fees, limit, limits, cap, range, crop, area, acreage, fuel prices, petrol price,
petrol prices, diesel price, diesel prices, fdi limit, fdi cap, spread, spreads, margin requirement,
margin requirements, lot size, age, cases, infections, deaths, population, prices of, term premium, consumer prices,
producer prices, food prices

# Worries: bad in themselves, good when they ease.
[measure kind=worry polarity=- inherent=0.7]
growth concerns, growth worries, growth worry, growth fears, debt worries, debt fears, debt concerns, supply fears,
supply concerns, supply worries, demand worries, demand concerns, demand fears, rate fears, rate worries,
inflation fears, inflation worries, inflation concerns, profit concerns, valuation concerns, angst, recession, fear,
fears, worry, worries, concern, concerns, threat, threats, jitters, uncertainty, uncertainties, woes, headwind,
headwinds, nervousness, gloom, doubts, anxiety, pessimism, apprehension, apprehensions

[measure kind=worry polarity=- inherent=0.5]
crisis, turmoil, distress, pain, disruption, disruptions, shortage, shortages, glut, oversupply, unrest, trouble,
troubles, bleeding

[measure kind=worry polarity=- inherent=0.3]
risk, risks, tensions, stress, strains

# Work: fewer jobs are bad news, more are good.
[measure kind=jobs polarity=+]
jobs, job, workforce, headcount, employment, personnel
