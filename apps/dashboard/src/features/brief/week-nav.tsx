import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useId } from "react";

import { useClient } from "../../lib/client-context.ts";
import { useView } from "../../lib/view.ts";
import button from "../../ui/button.module.css";
import { messages } from "./messages.ts";
import { weeksQuery } from "./queries.ts";
import css from "./week-nav.module.css";
import { neighboursOf } from "./neighbour-weeks.ts";

const { weeks: words } = messages;

/** The way to other weeks: the next on either side that holds something, or any by its name. */
export function WeekNav({ week }: { readonly week: string }) {
  const { data: weeks = [] } = useQuery(weeksQuery(useClient(), useView()));
  const navigate = useNavigate();
  const list = useId();
  const { before, after } = neighboursOf(
    week,
    weeks.map(({ id }) => id),
  );
  return (
    <nav aria-label={words.label} className={css.nav}>
      <WeekLink
        week={before}
        text={words.before}
        none={words.noneBefore}
        means={words.beforeMeans}
      />
      <WeekLink week={after} text={words.after} none={words.noneAfter} means={words.afterMeans} />
      <form
        className={css.pick}
        onSubmit={(event) => {
          event.preventDefault();
          const asked = new FormData(event.currentTarget).get("week");
          if (typeof asked === "string" && asked !== "")
            void navigate({ to: "/brief/$week", params: { week: asked.trim().toUpperCase() } });
        }}
      >
        <label title={words.hint}>
          {words.pick}
          <input
            key={week}
            name="week"
            list={list}
            required
            size={10}
            autoComplete="off"
            spellCheck={false}
            pattern="\s*\d{4}-[Ww]\d{2}\s*"
            defaultValue={week}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <datalist id={list}>
          {weeks.map(({ id, from, until }) => (
            <option key={id} value={id}>
              {words.days(from, until)}
            </option>
          ))}
        </datalist>
        <button type="submit" className={button.button}>
          {words.go}
        </button>
      </form>
    </nav>
  );
}

interface WeekLinkProps {
  readonly week: string | null;
  readonly text: (week: string) => string;
  readonly none: string;
  readonly means: string;
}

function WeekLink({ week, text, none, means }: WeekLinkProps) {
  if (week === null) return <span className={css.none}>{none}</span>;
  return (
    <Link
      to="/brief/$week"
      params={{ week }}
      className={button.button}
      title={means}
      aria-label={`${means}: ${week}`}
    >
      {text(week)}
    </Link>
  );
}
