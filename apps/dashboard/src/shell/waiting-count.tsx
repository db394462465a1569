import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { statusQuery } from "../ledger/status-query.ts";
import { useClient } from "../lib/client-context.ts";
import { useInstant } from "../lib/instant.ts";
import { formatCount } from "../lib/number-text.ts";
import { messages } from "./messages.ts";
import css from "./waiting-count.module.css";

/** How many proposals wait for a person, samples apart. */
export function WaitingCount() {
  const { data } = useQuery({
    ...statusQuery(useClient(), useInstant()),
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
