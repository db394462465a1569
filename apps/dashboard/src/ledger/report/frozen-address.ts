import { useQuery } from "@tanstack/react-query";

import { addressAt, frozenAt } from "../../lib/addresses.ts";
import { useClient } from "../../lib/client-context.ts";
import { useView } from "../../lib/view.ts";
import { statusQuery } from "../status-query.ts";

/** The address of a page of this site as it is seen now, for good: with the days and the revision spelled out. */
export function useFrozenAddress(path: string): string {
  const view = useView();
  const { data } = useQuery(statusQuery(useClient(), view));
  const page = new URL(path + location.search, location.origin);
  return addressAt(data ? frozenAt(data.scope, view) : view, page);
}
