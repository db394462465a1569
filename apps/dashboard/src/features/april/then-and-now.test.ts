import type { Statement, Verdict } from "@nqpf/domain";
import type { StatementHeld } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { countOf, hasChanged, isShown, type ThenAndNow } from "./then-and-now.ts";

function item(id: string, was: Verdict | null, now: Verdict): ThenAndNow {
  return {
    statement: { id, verdict: now } as Statement,
    was: { id, verdict: was } as StatementHeld,
    place: 1,
  };
}

const items = [
  item("a", "holds", "superseded"),
  item("b", "holds", "holds"),
  item("c", "still-open", "misread"),
  item("d", null, "holds"),
];
const shown = (search: Parameters<typeof isShown>[1]) =>
  items.filter((one) => isShown(one, search)).map(({ statement }) => statement.id);

it("counts each verdict then and now", () => {
  expect(countOf(items, "holds")).toEqual({ was: 2, now: 2 });
});

it("shows by the verdict of now, of then, or of both", () => {
  expect(shown({ verdict: ["holds"] })).toEqual(["b", "d"]);
  expect(shown({ was: ["holds"] })).toEqual(["a", "b"]);
  expect(shown({ was: ["holds"], verdict: ["superseded"] })).toEqual(["a"]);
});

it("calls no verdict changed that was not given then", () => {
  expect(items.filter(hasChanged).map(({ statement }) => statement.id)).toEqual(["a", "c"]);
  expect(shown({ changed: "yes" })).toEqual(["a", "c"]);
});
