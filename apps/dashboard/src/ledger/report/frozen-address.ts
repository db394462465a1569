import { useQuery } from "@tanstack/react-query";

import { useClient } from "../../lib/client-context.ts";
import { parseSearch, stringifySearch } from "../../lib/search-params.ts";
import { useView } from "../../lib/view.ts";
import { statusQuery } from "../status-query.ts";

/** The address of a page of this site as it is seen now, for good: with the days and the revision spelled out. */
export function useFrozenAddress(path: string): string {
  const view = useView();
  const { data } = useQuery(statusQuery(useClient(), view));
  const { asOf, knownAt, revision } = data?.scope ?? view;
  const search = { ...parseSearch(location.search), ...view, asOf, knownAt, revision };
  return location.origin + path + stringifySearch(search);
}
