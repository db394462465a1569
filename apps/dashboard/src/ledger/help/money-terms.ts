/** Money, what may be done with it, and how it is made comparable. */
export const en = {
  "money-line": {
    name: "Money line",
    means:
      "Money with a life: a chain of amounts, each replacing the one before. 500 bn raised to 800 bn is one line.",
  },
  "amount-ceiling": {
    name: "Ceiling",
    means: "The most that may be lent, spent or raised. Not money paid.",
  },
  "amount-earmark": {
    name: "Earmark",
    means:
      "A part of a larger amount kept for one use. It lies inside its whole and is never added to it.",
  },
  "draw-down": {
    name: "Draw-down",
    means: "What was paid out of a ceiling. Without a report of it a facility is a promise.",
  },
  "amount-basis": {
    name: "Basis",
    means:
      "Level (holds until changed), flow (of a period) or cumulative (since the start). Never mixed in one sum.",
  },
  payer: {
    name: "Payer",
    means: "Whose money it is. Public money and firms’ own are never added.",
  },
  counts: {
    name: "Counts",
    means:
      "Whether an amount may enter a total. A statistic around a measure, such as a loan book, does not.",
  },
  addition: {
    name: "What may be added",
    means:
      "Two amounts are added only if role, currency, basis, period and kind of payer agree, both hold on the day, neither lies inside the other, and both count. All others are listed with the reason.",
  },
  headline: {
    name: "Headline amount",
    means: "The current counting amount that leads a measure in a list.",
  },
  "new-money": {
    name: "New money",
    means:
      "By how much a step raises what was promised before, on its own line and on those that it follows. Where that cannot be told, a range.",
  },
  "grant-equivalent": {
    name: "Grant equivalent",
    means:
      "What a recipient saves against terms that it could have had elsewhere, in today’s money. It makes loans, guarantees and grants comparable, and it is never added across measures.",
  },
  benchmark: {
    name: "Benchmark",
    means:
      "The price with which a measure’s own is compared. Which is right is open, so there are several.",
  },
  fan: {
    name: "Fan of benchmarks",
    means: "One value for each benchmark, from the least to the greatest. Never one number.",
  },
  "public-cost": {
    name: "Cost to the public purse",
    means:
      "What the public side gives up in today’s money, expected losses and the cost of its own money included.",
  },
  leverage: {
    name: "Leverage",
    means: "How much other money moves with public money. Three different ratios go by the name.",
  },
} as const;
