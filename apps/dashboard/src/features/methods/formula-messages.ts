import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./formula-messages.zh.ts";

const unused = "For whoever compares: no answer uses it yet.";

/** The formulas of the valuation, by the numbers under which explanations cite them. */
export const en = {
  F1: {
    name: "A loan of any profile",
    formula: "Σ draws · D(t) − Σ service · D(t)",
    text: "What is drawn less what interest and repayment are worth at the benchmark. Negative where the loan costs more than the benchmark.",
  },
  F2: {
    name: "A loan repaid at its end, as a share of P",
    formula: "(b − i) · a(n, b)",
    text: "The gap between benchmark and contract, for as long as the loan lives.",
  },
  F3: {
    name: "An interest subsidy of g points",
    formula: "Σ g · balance · Δt · D(t)",
    text: "What the payments are worth today. Equal to F1 where g is the whole gap.",
  },
  F4: {
    name: "A loan in equal payments of principal, as a share of P",
    formula: "(1 − (i / m) / d) · [1 − ((1 + d)^−m·INT − (1 + d)^−m·M) / (d · (m·M − m·INT))]",
    text: `d = (1 + b)^(1/m) − 1, m payments a year, M years to the last, INT the first repayment less 1/m; i nominal, b effective. ${unused}`,
  },
  F5: {
    name: "Relending: the central bank’s leg",
    formula: "Σ κ · L · (f − r) · Δt · D(t)",
    text: "κ the share refinanced, L the loans, f what other money costs banks, r the relending rate. The cost to the public purse.",
  },
  F6: {
    name: "Relending: the borrowers’ leg",
    formula: "modelled Σ L · [φ · κ · (f − r) + g] · Δt · D(t); observed Σ L · (b − ℓ) · Δt · D(t)",
    text: "φ the share that banks pass on, ℓ the price that was seen. Two readings of one thing, never added. What banks keep is F5 less F6.",
  },
  F7: {
    name: "The rate at which a lender breaks even",
    formula: "(1 + c) / (1 − PD · LGD) − 1",
    text: "c the cost of money, PD the share of borrowers who fail in a year, LGD the share of a failed loan that is lost.",
  },
  F8: {
    name: "A guarantee",
    formula: "Σ survival · (cover · PD · LGD − fee) · P · D(t)",
    text: "Expected losses beyond the fee, year by year on the loans that have not failed.",
  },
  F9: {
    name: "Equity",
    formula: "(a) (cost of capital − return) · E; (b) I − Σ E[back] / (1 + k)^t",
    text: "(a) a year’s shortfall of return, signed and floored at nothing. (b) what is put in less what is expected back at the required return k, signed.",
  },
  F10: {
    name: "Tax",
    formula:
      "(τ_0 − τ_1) · profit; s · τ · spending; tax · (1 − D(n)); (1 − τ · (1 + s)) / (1 − τ)",
    text: "A lower rate, an extra deduction of share s, a deferral, and the B-index: what a unit of research must earn before tax.",
  },
  F11: {
    name: "Land",
    formula: "area · (benchmark − price) · use factor",
    text: `What land below its price gives the buyer. ${unused}`,
  },
  F12: {
    name: "A grant, a premium on purchases",
    formula: "paid · chance; volume · premium",
    text: "Money paid is worth what is paid. What is only set aside may be worth nothing.",
  },
  F13: {
    name: "Several instruments on one firm",
    formula: "each valued given those before it",
    text: `In the order grants, tax, guarantee, loan, since they stack on the same cost. ${unused}`,
  },
  F14: {
    name: "Other units",
    formula: "100 · value / output of the year; value / average exchange rate of the year",
    text: "Percent of the output of the flow’s own year; other currencies at the yearly average. The year is named.",
  },
  F15: {
    name: "Leverage",
    formula: "private / nominal; private / cost; additional / cost",
    text: `Three ratios that are not each other’s. ${unused}`,
  },
} as const;

export const formulas = inLanguage(en, zh);

export type FormulaNumber = keyof typeof en;

// safe: the keys of the record above.
export const formulaNumbers = Object.keys(en) as FormulaNumber[];
