import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./assumption-messages.zh.ts";

/** What each assumption of the valuation is about, under the ids of its rules. */
export const en = {
  "pass-through": {
    what: "Share of the banks’ gain that reaches their borrowers",
    why: "Banks set the terms of their loans themselves.",
  },
  "default-rate": {
    what: "Share of borrowers who fail in a year",
    why: "No ratio for technology firms is published. All bank loans stand at about 1.5 percent; small loans stood at 3 to 3.75.",
  },
  "loss-given-default": {
    what: "Share of a failed loan that is lost",
    why: "What bank supervisors lay down for unsecured loans; the spread is ours.",
  },
  "refinancing-years": {
    what: "Years of refinancing whose tenor nobody states",
    why: "Facilities of this kind lend for one year and renew twice at most.",
  },
  "loan-years": { what: "Years of a loan", why: "The loans’ own length is not stated." },
  "subsidised-years": {
    what: "Years for which interest is subsidised",
    why: "Schemes of this kind pay for two years at most.",
  },
  "guarantee-years": {
    what: "Years of a guarantee",
    why: "The loans guaranteed run from one year to more than five.",
  },
  "guarantee-fee": {
    what: "Fee of a guarantee, a year",
    why: "Guarantors of this kind are to ask less than 1 percent; many waive the fee.",
  },
  "fund-multiple": {
    what: "What a fund gives back for each unit put in",
    why: "No record of Chinese state funds’ returns is published.",
  },
  "fund-years": {
    what: "Years until a fund gives back",
    why: "Funds of this kind live for 10 to 20 years.",
  },
} as const;

export const assumptionWords = inLanguage(en, zh);
