import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./benchmark-messages.zh.ts";

/** The benchmarks of the valuation, under the ids that its answers name. */
export const en = {
  mlf: {
    name: "medium-term lending facility",
    of: "Banks’ other money",
    read: "One-year money of the central bank, the nearest to an opportunity cost. Preferred until March 2025, when it lost its single price; then its last stands in.",
  },
  repo: {
    name: "seven-day reverse repurchase rate",
    of: "Banks’ other money",
    read: "The policy rate, for shorter money: the least that the gap can be.",
  },
  lpr: {
    name: "loan prime rate, one year",
    of: "Banks’ other money, borrowers’ loans",
    read: "Guided by the policy rate: a gap to it says cheaper than the guided price. For banks’ money an upper bound.",
  },
  "long-prime": {
    name: "loan prime rate, five years and more",
    of: "Borrowers’ loans",
    read: "For long project loans.",
  },
  "small-firm-loans": {
    name: "new inclusive loans to small and micro firms",
    of: "Borrowers’ loans",
    read: "What firms of like size pay; part of it pays for risk.",
  },
  "risk-adjusted": {
    name: "break-even rate of a lender at the prime rate",
    of: "Borrowers’ loans",
    read: "F7: what a lender must ask for the risk of small technology firms.",
  },
  "new-corporate-loans": {
    name: "average of new loans to all firms",
    of: "Borrowers’ loans",
    read: "Would be preferred. No series is held, so it is named without a value.",
  },
  sovereign: {
    name: "government yield with a fixed spread",
    of: "Both",
    read: "Would be free of guided prices. No series is held.",
  },
  returns: {
    name: "required return of 8, 10 or 15 percent",
    of: "Equity",
    read: "What investors ask: the least, a common hurdle, venture money.",
  },
  taxes: {
    name: "rate of tax of 25 or 15 percent",
    of: "Tax",
    read: "What would have been paid, by the law or by recognised high-tech firms.",
  },
} as const;

export const benchmarks = inLanguage(en, zh);
