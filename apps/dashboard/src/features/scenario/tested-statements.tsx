import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { VerdictBadge } from "../../ledger/verdict-badge.tsx";
import { useClient } from "../../lib/client-context.ts";
import { useSettledView } from "../../lib/view.ts";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { statementsQuery } from "./queries.ts";
import css from "./tested-statements.module.css";

/** What the starting document says that a scenario bears on, each with its place on the page of that document. */
export function TestedStatements({ tests }: { readonly tests: readonly string[] }) {
  const { data } = useSuspenseQuery(statementsQuery(useClient(), useSettledView()));
  const statements = data.filter(({ id }) => tests.includes(id));
  return (
    <Section id="statements" title={messages.tests} note={messages.testsNote}>
      {statements.length === 0 ? (
        <p>{messages.noTests}</p>
      ) : (
        <ul className={css.statements}>
          {statements.map(({ id, states, verdict }) => (
            <li key={id}>
              <Link to="/april-2024" hash={id}>
                <HeldText lang="en" plain>
                  {states}
                </HeldText>
              </Link>
              <VerdictBadge verdict={verdict} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
