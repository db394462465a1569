import type { ScenarioModel } from "@nqpf/domain/scenario";

import type { OutputPlan } from "./plan.ts";

const money = "billion yuan";
const share = "share";
const ratio = "ratio";
const projects = "representative projects";

/** What one run gives, in order: the columns of every table of runs. */
export function outputsOf(model: ScenarioModel): OutputPlan[] {
  const rows: readonly (readonly [id: string, label: string, unit: string])[] = [
    ["announced", "Money announced", money],
    ["delivered", "Public money that arrives", money],
    ["undelivered", "Announced money that never arrives", money],
    ["loans", "Loans made", money],
    ["grant-equivalent-to-firms", "Grant equivalent to firms (GEB)", money],
    ["public-cost", "Public cost as grant equivalent (GEP)", money],
    ["public-cost-at-repo", "Public cost, against the seven-day reverse repo", money],
    ["public-cost-at-prime", "Public cost, against the loan prime rate (upper bound)", money],
    ["kept-between", "Kept by banks and funds (GEI)", money],
    ["credit-loss", "Credit loss of banks and guarantors", money],
    ["leverage-announced", "Other money for a yuan of public money (L1)", ratio],
    ["leverage-cost", "Other money for a yuan of public cost (L2)", ratio],
    ["leverage-additional", "Additional investment for a yuan of public cost (L3)", ratio],
    ["projects", "Projects financed", projects],
    ["defaults", "Loan projects in default", projects],
    ["breakthroughs", "Projects that return twenty times their money (a proxy)", projects],
    ...model.milestones.map(
      (year) =>
        [
          `hits-by-${year}`,
          `Projects that return ten times their money by ${year}`,
          projects,
        ] as const,
    ),
    ["cost-per-hit", "Public cost for each project that returns ten times its money", money],
    ["first-hit", "Years to the first hit", "years"],
    ["value", "Value realised", money],
    ["additional-value", "Value that would not exist otherwise", money],
    ["value-per-cost", "Additional value for a yuan of public cost", ratio],
    ["return", "Return: additional value over public cost, less one", ratio],
    ["in-flight", "Money in projects that mature after the end", share],
    ["zombies", "Loans rolled over for projects worth less than they cost", share],
    ["top-one", "Value in the top 1 % of equity-like projects", share],
    ["top-five", "Value in the top 5 % of equity-like projects", share],
    ["top-ten", "Value in the top 10 % of equity-like projects", share],
    ["gini", "Gini index of value over equity-like projects", share],
    ["largest", "Value in the largest equity-like project", share],
    ["sector-concentration", "Concentration over sectors (Herfindahl)", share],
    ["region-concentration", "Concentration over regions (Herfindahl)", share],
    ...(model.switches.macroDrag
      ? [["macro-drag", "Loss by misallocation, if the estimate carries over", money] as const]
      : []),
    ...Object.keys(model.sectors).map(
      (sector) => [`value-in-${sector}`, `Share of additional value: ${sector}`, share] as const,
    ),
    ...Object.keys(model.regions).map(
      (region) => [`value-at-${region}`, `Share of additional value: ${region}`, share] as const,
    ),
  ];
  return rows.map(([id, label, unit]) => ({ id, label, unit }));
}
