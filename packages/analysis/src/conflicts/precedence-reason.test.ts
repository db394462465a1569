import {
  ClaimId,
  ClaimMethod,
  type ClaimRef,
  comparePrecedence,
  SourceId,
  SourceKind,
} from "@nqpf/domain";
import * as fc from "fast-check";
import { expect, it } from "vitest";

import { precedenceReason } from "./precedence-reason.ts";

const refs: fc.Arbitrary<ClaimRef> = fc.record({
  id: fc.constantFrom(...["1", "2"].map((digit) => ClaimId.parse(`clm-${digit.repeat(20)}`))),
  source: fc.constant(SourceId.parse("a-source")),
  statedOn: fc.constantFrom("2024", "2024-04", "2024-04-07", "2025-01-01"),
  method: fc.constantFrom(...ClaimMethod.options),
  standing: fc.constant("accepted" as const),
  sourceKind: fc.constantFrom(...SourceKind.options),
  grade: fc.constant("cited" as const),
});

/** What the reason rests on, told from its words. */
function ground(reason: string): keyof ClaimRef {
  if (reason.includes("of the kind")) return "sourceKind";
  if (reason.includes("later statement")) return "statedOn";
  return reason.includes("claims' ids") ? "id" : "method";
}

it("names what decides: two claims that exchange it change places in the domain's order", () => {
  fc.assert(
    fc.property(refs, refs, (a, b) => {
      fc.pre(a.id !== b.id);
      const [first, second] = comparePrecedence(a, b) < 0 ? [a, b] : [b, a];
      const by = ground(precedenceReason(first, second));
      const exchanged = [
        { ...first, [by]: second[by] },
        { ...second, [by]: first[by] },
      ] as const;
      expect(comparePrecedence(...exchanged)).toBeGreaterThan(0);
    }),
  );
});
