import type { Status } from "@nqpf/domain/answers";
import { useQuery } from "@tanstack/react-query";

import { TermHelp } from "../../ledger/help/term-help.tsx";
import { formatCount } from "../../lib/number-text.ts";
import { Badge } from "../../ui/badge.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { healthQuery } from "./queries.ts";
import css from "./status-page.module.css";

const { health: words } = messages;

/** Whether the server answers, and what it serves. */
export function HealthSection({ status }: { readonly status: Status }) {
  const { data, isError } = useQuery(healthQuery());
  const { documents = 0, samples = 0 } = status.counts;
  return (
    <Section id="server" title={words.title}>
      <Facts
        facts={[
          { name: words.state, value: <State isAlive={isError ? false : data?.isAlive} /> },
          data ? { name: words.took, value: words.ms(formatCount(data.tookMs)) } : null,
          { name: words.store, value: documents + samples > 0 ? words.kept : words.notKept },
          {
            name: (
              <>
                {words.revision} <TermHelp id="revision" />
              </>
            ),
            value: formatCount(status.scope.revision),
          },
          { name: words.catalogue, value: formatCount(status.catalogueVersion) },
          {
            name: words.machine,
            value: (
              <span className={css.ways}>
                <a href="/v1/status">/v1/status</a> · <a href="/healthz">/healthz</a>
              </span>
            ),
          },
        ]}
      />
    </Section>
  );
}

function State({ isAlive }: { readonly isAlive: boolean | undefined }) {
  if (isAlive === undefined) return words.asking;
  return isAlive ? (
    <Badge shape="full" hue="green">
      {words.alive}
    </Badge>
  ) : (
    <Badge shape="cross" hue="vermilion">
      {words.silent}
    </Badge>
  );
}
