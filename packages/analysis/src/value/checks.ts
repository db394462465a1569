import type { MoneyCheck } from "@nqpf/domain/answers";

import { explain } from "./explain.ts";
import { baseOf } from "./base-amount.ts";
import { isMissing } from "./ingredient.ts";
import { refinanceShare } from "./refinance-share.ts";
import type { Valuing } from "./valuing.ts";

/** Whether what the central bank may have refinanced fits under its ceiling: a warning where it does not, no error. */
export function checksOf(valuing: Valuing): MoneyCheck[] {
  const { measure, figures, base, rules } = valuing;
  const share = refinanceShare(measure);
  const drawn = baseOf(
    figures.find(({ role, value }) => role === "drawn" && value.unit === rules.home) ?? null,
  );
  if (isMissing(share) || isMissing(drawn) || isMissing(base)) return [];
  const left = explain(
    { unit: rules.home, counts: "refinanced share of the loans drawn", formula: null },
    { share, drawn },
    (value) => value.share * value.drawn,
  );
  const right = explain(
    { unit: rules.home, counts: "the amount under which it has to fit", formula: null },
    { base },
    (value) => value.base,
  );
  return [
    {
      label: "the refinanced share of the loans drawn fits under the ceiling",
      holds: (left.value ?? 0) <= (right.value ?? 0),
      left,
      right,
      caveat:
        "loans drawn since the start are at least those outstanding, so more than the ceiling is a warning and no error",
    },
  ];
}
