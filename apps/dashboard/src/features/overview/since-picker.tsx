import { Link, useNavigate } from "@tanstack/react-router";

import button from "../../ui/button.module.css";
import { messages } from "./messages.ts";
import { type OverviewSearch, stretches } from "./search.ts";
import css from "./since-picker.module.css";

const { changes: words } = messages;
const sameAddress = { exact: true } as const;

interface SincePickerProps {
  readonly search: OverviewSearch;
  /** The day of the visit before today's, where this browser knows one. */
  readonly lastVisit: string | null;
}

/** Since when changes are shown: ready stretches, this browser's last visit, or a day. All of it stands in the address. */
export function SincePicker({ search, lastVisit }: SincePickerProps) {
  const navigate = useNavigate({ from: "/" });
  const isDefault = search.since === undefined && search.from === undefined;
  const choices: [string, string, OverviewSearch, boolean][] = [
    ["month", words.lastMonth, {}, isDefault && search.until === undefined],
    ...(lastVisit === null
      ? []
      : [
          [
            "visit",
            words.visit(lastVisit),
            { from: lastVisit },
            search.from === lastVisit && search.until === undefined,
          ] satisfies [string, string, OverviewSearch, boolean],
        ]),
    ...stretches.map((stretch): [string, string, OverviewSearch, boolean] => [
      stretch,
      words.stretches[stretch],
      { since: stretch },
      search.since === stretch,
    ]),
  ];
  return (
    <nav aria-label={words.since} className={css.picker}>
      <span className={css.name}>{words.since}</span>
      <ul className={css.choices}>
        {choices.map(([key, label, to, isChosen]) => (
          <li key={key}>
            <Link
              to="/"
              search={{ since: undefined, from: undefined, until: undefined, ...to }}
              resetScroll={false}
              activeOptions={sameAddress}
              aria-current={isChosen ? "true" : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <form
        className={css.day}
        onSubmit={(event) => {
          event.preventDefault();
          const from = new FormData(event.currentTarget).get("from");
          if (typeof from === "string" && from !== "")
            void navigate({
              search: (before) => ({ ...before, since: undefined, from, until: undefined }),
              resetScroll: false,
            });
        }}
      >
        <label>
          {words.day}
          <input
            key={search.from ?? ""}
            type="date"
            name="from"
            required
            defaultValue={search.from ?? ""}
          />
        </label>
        <button type="submit" className={button.button}>
          {words.show}
        </button>
      </form>
    </nav>
  );
}
