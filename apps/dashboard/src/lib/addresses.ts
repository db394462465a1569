import type { Scope } from "@nqpf/domain/answers";

import { parseSearch, stringifySearch } from "./search-params.ts";
import type { ViewSearch } from "./view.ts";

/** The view that follows the ledger: the days that were chosen, and no revision. */
export function liveAt({ asOf, knownAt, standing, revision }: ViewSearch): ViewSearch {
  const days = revision === undefined ? { asOf, knownAt } : { asOf: undefined, knownAt: undefined };
  return { ...days, revision: undefined, standing };
}

/** The view that shows what is seen now whenever it is opened: its days and its revision, spelled out. */
export function frozenAt(
  { asOf, knownAt, revision }: Pick<Scope, "asOf" | "knownAt" | "revision">,
  { standing }: ViewSearch,
): ViewSearch {
  return { asOf, knownAt, revision, standing };
}

/** The address of this page from another view, whole. */
export function addressAt(view: ViewSearch, here: URL = new URL(location.href)): string {
  const search = { ...parseSearch(here.search), ...view };
  return here.origin + here.pathname + stringifySearch(search) + here.hash;
}
