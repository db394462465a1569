import type { SignalEvent } from "@nqpf/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { DateText } from "../../ledger/date.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { useClient } from "../../lib/client-context.ts";
import { useSettledView } from "../../lib/view.ts";
import { labelText } from "../../lib/label-text.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { overviewQueries } from "./queries.ts";
import css from "./texts-section.module.css";

const { texts: words } = messages;

/** The latest authoritative texts and whether they use the term. */
export function TextsSection() {
  const { data } = useSuspenseQuery(overviewQueries.texts(useClient(), useSettledView()));
  if (data.data.length === 0) return null;
  return (
    <Section title={words.title} note={words.note} actions={<Link to="/signals">{words.all}</Link>}>
      <ul className={css.texts}>
        {data.data.map((text) => (
          <li key={text.id}>
            <DateText date={text.date} />
            <span>
              <Bilingual label={text.title} />{" "}
              <ProofButton
                value={labelText(text.title)}
                proof={{ of: "sources", ids: text.sources }}
              />
            </span>
            <span className={css.mentions} data-used={text.mentioned}>
              {mentionsOf(text)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function mentionsOf({ mentioned, mentions }: SignalEvent): string {
  if (!mentioned) return words.silent;
  return mentions === null ? words.uncounted : words.uses(mentions);
}
