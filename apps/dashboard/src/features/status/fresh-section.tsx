import type { Status } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { DateText } from "../../ledger/date.tsx";
import { TermHelp } from "../../ledger/help/term-help.tsx";
import { formatCount } from "../../lib/number-text.ts";
import { Facts } from "../../ui/facts.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import css from "./status-page.module.css";

const { fresh: words } = messages;

/** Until when the ledger can have heard of anything, and what waits for a person. */
export function FreshSection({ status }: { readonly status: Status }) {
  const { scope, recordedThrough, counts } = status;
  const waiting = counts["proposals"] ?? 0;
  return (
    <Section id="fresh" title={words.title}>
      <Facts
        facts={[
          {
            name: (
              <>
                {words.through} <TermHelp id="data-through" />
              </>
            ),
            value:
              scope.dataThrough === null ? words.nothing : <DateText date={scope.dataThrough} />,
          },
          { name: words.recorded, value: <DateText date={recordedThrough} /> },
          {
            name: (
              <>
                {words.backlog} <TermHelp id="proposal" />
              </>
            ),
            value:
              waiting === 0 ? (
                words.noBacklog
              ) : (
                <>
                  {formatCount(waiting)} · <Link to="/review">{words.queue}</Link>
                </>
              ),
          },
        ]}
      />
      <p className={css.text}>
        {words.explain} <Link to="/coverage">{words.coverage}</Link>
      </p>
    </Section>
  );
}
