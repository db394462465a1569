import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { statusQuery } from "../ledger/status-query.ts";
import { useClient } from "../lib/client-context.ts";
import { useView } from "../lib/view.ts";
import { formatCount } from "../lib/number-text.ts";
import { messages } from "./messages.ts";
import css from "./waiting-count.module.css";

/** How many proposals wait for a person, samples apart. */
export function WaitingCount() {
  const { data } = useQuery({
    ...statusQuery(useClient(), useView()),
    placeholderData: keepPreviousData,
  });
  const waiting = data?.counts["proposals"] ?? 0;
  if (waiting === 0) return null;
  const count = formatCount(waiting);
  return (
    <span className={css.count} title={messages.waiting(count)}>
      {count}
    </span>
  );
}
