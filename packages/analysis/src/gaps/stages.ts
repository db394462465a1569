import type { Addition, MoneyRole } from "@nqpf/domain";
import type { MoneyStage, StagedMoney } from "@nqpf/domain/answers";

/** How near each role of money is to a payment; a balance and a repayment are of no stage. */
const stages: Record<MoneyRole, MoneyStage | null> = {
  ceiling: "announced",
  earmark: "announced",
  "mobilisation-target": "announced",
  budgeted: "budgeted",
  contracted: "budgeted",
  allocated: "drawn",
  drawn: "drawn",
  spent: "drawn",
  outstanding: null,
  repaid: null,
};

export function stageOf(role: MoneyRole): MoneyStage | null {
  return stages[role];
}

/** Whether money in this role makes the rung *paid*. */
export function isPaid(role: MoneyRole): boolean {
  return stages[role] === "drawn";
}

/** The sums of an addition by stage, each still a sum of its own. */
export function staged({ totals, excluded }: Addition): StagedMoney {
  const at = (stage: MoneyStage | null) => totals.filter(({ role }) => stages[role] === stage);
  return {
    announced: at("announced"),
    budgeted: at("budgeted"),
    drawn: at("drawn"),
    beside: at(null),
    excluded,
  };
}
