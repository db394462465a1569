import { foldMeasure } from "@nqpf/domain";
import { aClaim, aMeasureId, aMeasureOf, anAmount, anInstant } from "@nqpf/domain/testing";
import { expect, it } from "vitest";

import { inkOf } from "../paper.ts";
import { footnotes } from "./footnotes.ts";
import { moneyLines } from "./money-lines.ts";

const bn = 1e9;
const paper = { columns: null, ink: inkOf(false) };

function drawn(...amounts: ReturnType<typeof anAmount>[]): string[] {
  const claims = aMeasureOf(...amounts.map((amount) => aClaim(`money/${amount.id}`, amount)));
  const measure = foldMeasure(aMeasureId, claims, anInstant());
  if (!measure) throw new Error("the claims make no measure");
  return moneyLines({ measure, notes: footnotes([]), nameOfActor: (id) => id }, paper);
}

it("hangs each line under the one in which it lies, however deep", () => {
  const whole = anAmount({ id: "whole", value: 500 * bn });
  const part = anAmount({ id: "part", role: "earmark", value: 100 * bn, partOf: "whole" });
  const inner = anAmount({ id: "inner", role: "earmark", value: 40 * bn, partOf: "part" });
  const other = anAmount({ id: "zother", role: "drawn", value: 7 * bn, partOf: "whole" });
  const tree = drawn(whole, part, inner, other).map((line) => line.split(/ (bn|\[)/)[0]);
  expect(tree).toEqual([
    "Ceiling 500",
    "│ 2024-04-07  500",
    "├─ Earmark 100",
    "│  │ 2024-04-07  100",
    "│  └─ Earmark 40",
    "│       2024-04-07  40",
    "└─ Drawn 7",
    "     2024-04-07  7",
  ]);
});

it("says of a statistic that it enters no total", () => {
  const [head] = drawn(anAmount({ id: "loan-book", role: "outstanding", counts: false }));
  expect(head).toContain("a statistic around the measure: in no total");
});

it("names the other measure's line in which a part lies", () => {
  const [head] = drawn(anAmount({ id: "part", role: "earmark", partOf: "elsewhere" }));
  expect(head).toContain("inside elsewhere, a line of another measure");
});

it("puts a rival value under the one it rivals", () => {
  const amount = anAmount({ id: "a", value: 1200 * bn, note: "raised" });
  const claims = aMeasureOf(
    aClaim("money/a", amount),
    aClaim("money/a", { ...amount, value: 120 * bn }, { method: "reported" }),
  );
  const measure = foldMeasure(aMeasureId, claims, anInstant());
  if (!measure) throw new Error("the claims make no measure");
  const [, used, rival] = moneyLines(
    { measure, notes: footnotes([]), nameOfActor: (id) => id },
    paper,
  );
  expect(used).toMatch(/2024-04-07 +1\.2 tn CNY +now +raised/);
  expect(rival).toMatch(/^ +120 bn CNY +elsewhere +\[/);
});
