import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { statusQuery } from "../ledger/status-query.ts";
import { useClient } from "../lib/client-context.ts";
import type { DisplaySearch } from "../lib/display.ts";
import { april2024, now, useView, type ViewSearch } from "../lib/view.ts";
import css from "./context-bar.module.css";
import { DayField } from "./day-field.tsx";
import { DisplayFields } from "./display-fields.tsx";
import { Freshness } from "./freshness.tsx";
import { messages } from "./messages.ts";
import { ScopeLine } from "./scope-line.tsx";

const { context: words } = messages;

/** From where every page looks, and how it shows what it sees: in the address, and kept from page to page. */
export function ContextBar() {
  const view = useView();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    ...statusQuery(useClient(), view),
    placeholderData: keepPreviousData,
  });
  const scope = data?.scope;
  const look = (search: ViewSearch & DisplaySearch) =>
    void navigate({
      to: ".",
      search: (before) => ({ ...before, ...search }),
      resetScroll: false,
    });
  const isFrozen = view.revision !== undefined;
  const isApril = view.asOf === april2024.asOf && view.knownAt === april2024.knownAt;
  const isNow = view.asOf === undefined && view.knownAt === undefined && !isFrozen;
  return (
    <aside
      aria-label={words.label}
      className={css.bar}
      data-past={!isNow}
      data-frozen={isFrozen}
      data-open={open}
    >
      <div className={css.inner}>
        <Freshness view={view} scope={scope} onLive={() => look(now)} />
        <div className={css.days}>
          <DayField
            label={words.asOf}
            means={words.asOfMeans}
            value={view.asOf ?? scope?.asOf ?? ""}
            onChange={(asOf) => look({ asOf })}
          />
          <DayField
            label={words.knownAt}
            means={words.knownAtMeans}
            value={view.knownAt ?? scope?.knownAt ?? ""}
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
          <button
            type="button"
            className={css.more}
            aria-expanded={open}
            aria-controls="display"
            onClick={() => setOpen(!open)}
          >
            {words.options}
          </button>
        </div>
        <DisplayFields id="display" standing={view.standing} onChange={look} />
        {scope && <ScopeLine scope={scope} />}
      </div>
    </aside>
  );
}
