import type { ExplainMetric, Scope } from "@nqpf/domain/answers";
import type { ExplainQuestion } from "@nqpf/domain/questions";

import { conditionsOf } from "./condition.ts";
import { conditionWords, type NameOfActor } from "./condition-words.ts";

const subjects: Record<ExplainMetric, (question: ExplainQuestion) => string> = {
  measures: () => "how many measures",
  rung: ({ at }) =>
    at === "none"
      ? "how many measures that reached no rung"
      : `how many measures at the rung ${at}`,
  money: ({ role }) => `which sums of money in the role ${role}`,
  amount: ({ property }) => `the number at ${property}`,
  "without-amount": () => "how many measures without an amount",
  "saying-none": () => "how many measures of which a source says that no amount is stated",
  "overdue-targets": () => "how many targets whose deadline passed unevaluated",
  step: ({ step, state }) => `how many measures whose ${step} is in the state ${state}`,
  ladder: ({ ladder }) => `how many measures that reached the step ${ladder}`,
  stage: ({ stage }) => `how many measures that hold money of the stage ${stage}`,
  conflicts: ({ kind = [], severity = [] }) =>
    ["how many conflicts", ...kind, ...severity].join(", "),
  "new-money": () => "how much of each step is new money",
  "grant-equivalents": () => "what its money is worth and costs",
  position: () => "how China stands",
  mentions: ({ by = "month" }) => `how mentions of the term moved, by ${by}`,
};

/** What was asked, as a reader would say it. */
export function questionWords(
  question: ExplainQuestion,
  { asOf, knownAt }: Pick<Scope, "asOf" | "knownAt">,
  nameOf: NameOfActor,
): string {
  const parts = [
    subjects[question.metric](question),
    ...conditionsOf(question).map((condition) => conditionWords(condition, nameOf)),
    ...(question.currency === undefined ? [] : [`in ${question.currency}`]),
    `as of ${asOf}, known at ${knownAt}`,
  ];
  const text = parts.join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
