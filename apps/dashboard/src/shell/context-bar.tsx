import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";

import { useClient } from "../lib/client-context.ts";
import { april2024, now, useInstant } from "../lib/instant.ts";
import { statusQuery } from "../ledger/status-query.ts";
import css from "./context-bar.module.css";
import { DayField } from "./day-field.tsx";
import { messages } from "./messages.ts";
import { ScopeLine } from "./scope-line.tsx";

const { context: words } = messages;

/** The two days from which every page looks, in the address and kept from page to page. */
export function ContextBar() {
  const at = useInstant();
  const navigate = useNavigate();
  const { data } = useQuery({ ...statusQuery(useClient(), at), placeholderData: keepPreviousData });
  const scope = data?.scope;
  const look = (search: { asOf?: string | undefined; knownAt?: string | undefined }) =>
    void navigate({
      to: ".",
      search: (before) => ({ ...before, ...search }),
      resetScroll: false,
    });
  const isApril = at.asOf === april2024.asOf && at.knownAt === april2024.knownAt;
  const isNow = at.asOf === undefined && at.knownAt === undefined;
  return (
    <aside aria-label={words.label} className={css.bar} data-past={!isNow}>
      <div className={css.inner}>
        <div className={css.days}>
          <DayField
            label={words.asOf}
            means={words.asOfMeans}
            value={at.asOf ?? scope?.asOf ?? ""}
            onChange={(asOf) => look({ asOf })}
          />
          <DayField
            label={words.knownAt}
            means={words.knownAtMeans}
            value={at.knownAt ?? scope?.knownAt ?? ""}
            onChange={(knownAt) => look({ knownAt })}
          />
          <span className={css.presets}>
            <button type="button" aria-pressed={isApril} onClick={() => look(april2024)}>
              {words.april}
            </button>
            <button type="button" aria-pressed={isNow} onClick={() => look(now)}>
              {words.now}
            </button>
          </span>
        </div>
        {scope && <ScopeLine scope={scope} />}
      </div>
    </aside>
  );
}
