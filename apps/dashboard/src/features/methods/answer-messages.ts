import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./answer-messages.zh.ts";

/** How the answers of whole pages are made, under the anchors by which those pages link here. */
export const en = {
  matrix: {
    title: "Matrix",
    text: [
      "Rows are instruments, actors or regions, columns are sectors. A measure stands in every row and column that it names; margins count it once.",
      "By count: unique measures. By rung: each measure once, at its side state or else its highest rung; a cell shows the highest rung of those in no side state. By money: what may be added of one role, and only that role. A measure’s money stands whole in each of its cells, under instruments that work with money, so margins are added anew and are no sums of cells.",
      "A cell is in one of five states: value, proposed by a machine only, none found, not applicable, not covered.",
    ],
  },
  gaps: {
    title: "Gaps and the ladder",
    text: [
      "Six things carry a commitment to paid money that was looked at: an amount, a payer, a vehicle that passes the money on, a deadline, a disbursement, an evaluation. Each is held, not applicable, or missing in one of three grades: a source says that it is open, somebody searched and found none, nobody has looked.",
      "The ladder counts measures that surely reached a rung by the day. Paid is the first counting amount drawn, allocated or spent; a ceiling alone is announced. No rung requires another.",
      "Announced, budgeted and paid money stand side by side, never one added to another. A target is overdue when its deadline has wholly passed and no evaluation is held.",
    ],
  },
  conflicts: {
    title: "Conflicts",
    text: [
      "Found in three ways: rival claims at one path, two paths that say one thing, and our own record of a dispute. Each kind of value has its own equality, so that a note or a rounder date is no conflict.",
      "Grave: a figure a power of ten off, or a rate given to the wrong parties. Serious: it changes what a reader would say. Slight: within one percent or one month. Unmeasured: the versions are words. Both sides stay in view, with the reason why one is displayed.",
    ],
  },
  changes: {
    title: "Changes",
    text: [
      "Happened: dated to the period itself. Learned: stated by a source in the period about a date before it. Corrected: our record was wrong, and a claim takes another out of view. “The policy changed” and “our reading changed” never look alike.",
    ],
  },
  signals: {
    title: "Signals",
    text: [
      "Mentions for each 100,000 characters or, where no length is held, the percent of texts with the term; by month or quarter, one series for each kind of text. A period that the count does not cover whole is shown and in no test.",
      "Trend: Mann–Kendall, two-sided at five percent, with the exact distribution of S under ties; from ten periods on, serial correlation widens the variance after Hamed and Rao. Slope: Theil–Sen with Sen’s interval. Change of level: two negative-binomial rates against one, by binary segmentation, with probabilities from 499 seeded permutations.",
      "Of the series that are long enough the one with the most text decides, and all others stand beside it. Fewer than five periods are too short for any word.",
    ],
  },
  position: {
    title: "Position",
    text: [
      "A share of the world: leads from 50 percent, among the leaders from 25 percent, else trails. A place in the world: leads when first, among the leaders when second or third, else trails.",
      "Of each metric the latest figure whose period had passed by the day counts, and a sector is no better than the weakest of its metrics. A figure of China alone is no comparison; a sector without figures was not looked at.",
    ],
  },
  "new-money": {
    title: "New money",
    text: [
      "New money of a step = its amount − the amount of the line before it − the lines that ended then in measures that it succeeds. Where nobody states how much of these the step carries on, the answer is a range from all of it to none.",
      "A line inside another adds nothing: the line around it counts. A flow of another period is not what a step replaces.",
    ],
  },
  "grant-equivalents": {
    title: "Grant equivalents",
    text: [
      "Four measures, never one. Nominal: how much is committed, role by role. Worth to the recipient: what it would have paid, or given up, on terms that it could have had elsewhere. Cost to the public purse: what the public side gives up in today’s money. Kept by the intermediary: the second less the first.",
      "Each is a fan with one value for each benchmark, lowest rate first, and the one that we would choose first marked with the reason. The rate used is the one surely in force on the day. Whole: if all of the amount is used over its life at the terms of the day. Accrued: what it came to by the day on the money drawn so far.",
      "A misreading that sources repeat is reckoned apart, with the words, their sources and why they are wrong; it enters no span.",
    ],
  },
  limits: {
    title: "What a grant equivalent is not",
    text: [
      "No legal finding: neither specificity nor injury is tested. No total: grant equivalents of different measures are never added. No account of hidden risk: the state’s implicit guarantee of banks is in no number. No free-market price: if guided rates hold the market’s rate down, every gap understates. No effect and no forecast. Inputs are good for about two significant digits.",
    ],
  },
} as const;

export const answers = inLanguage(en, zh);
