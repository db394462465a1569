import type { PropertyKind } from "@nqpf/domain";

import { messages as reviewMessages } from "../../ledger/review/messages.ts";

/** What the kind of a property is called; a kind that this page does not know stands for itself. */
export function kindName(property: string): string {
  const kind = property.split("/", 1)[0] ?? property;
  return reviewMessages.property[kind as PropertyKind] ?? kind;
}
