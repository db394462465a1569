import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { useClient } from "../../lib/client-context.ts";
import { useSettledView } from "../../lib/view.ts";
import { Section } from "../../ui/page.tsx";
import css from "./briefs-section.module.css";
import { messages } from "./messages.ts";
import { overviewQueries } from "./queries.ts";

const { briefs: words } = messages;

/** The way to the brief of the week that is over, and to the last that holds something. */
export function BriefsSection() {
  const { data } = useQuery(overviewQueries.weeks(useClient(), useSettledView()));
  const [holding] = data?.data ?? [];
  const weeks = [
    ...(data ? [{ name: words.lastWhole, ...data.lastWhole }] : []),
    ...(holding && holding.id !== data?.lastWhole.id
      ? [{ name: words.lastHolding, ...holding }]
      : []),
  ];
  return (
    <Section title={words.title} note={words.note}>
      <ul className={css.weeks}>
        {weeks.map(({ name, id, from, until }) => (
          <li key={id}>
            <Link to="/brief/$week" params={{ week: id }}>
              {name}
            </Link>
            <p>{words.week(id, from, until)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
