import type { ConflictValue } from "@nqpf/domain/answers";

import { describeValue } from "../../ledger/describe-value.ts";
import type { Names } from "../../ledger/names.ts";
import { formatFigure, formatMoney } from "../../lib/number-text.ts";

/** What one side says, in the words of its kind of property; null where the side is words alone. */
export function sideValue(
  value: ConflictValue | null,
  property: string | null,
  names: Names,
): string | null {
  if (value === null) return null;
  if (value.kind === "stated") {
    const stated = value.value;
    return "currency" in stated
      ? formatMoney(stated.value, stated.currency)
      : formatFigure(stated.value, stated.unit);
  }
  const kind = value.kind === "date" || value.kind === "id" ? (property ?? value.kind) : value.kind;
  return describeValue(kind, value.value, names);
}

/** The amount of a side, where it is one. */
export function amountOf(
  value: ConflictValue | null,
): { readonly value: number; readonly currency: string } | null {
  if (value?.kind === "money") return value.value;
  if (value?.kind === "stated" && "currency" in value.value) return value.value;
  return null;
}
