import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { useClient } from "../../lib/client-context.ts";
import { messages } from "./messages.ts";
import { trendQuery } from "./queries.ts";

/** What the trend was found to be when the starting document spoke of it, and what it is now; empty until that is known. */
export function Headline() {
  const search = useDeferredValue(useSearch({ from: "/signals" }));
  const { data: trend } = useQuery(trendQuery(useClient(), search));
  if (!trend) return <p>{"\u00a0"}</p>;
  const { verdictThen, verdictNow } = messages;
  return (
    <p>
      {trend.whenStated
        ? messages.headline(verdictThen[trend.whenStated.verdict], verdictNow[trend.now.verdict])
        : messages.headlineNow[trend.now.verdict]}
    </p>
  );
}
