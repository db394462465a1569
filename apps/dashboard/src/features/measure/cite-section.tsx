import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { MeasureCitation } from "@nqpf/domain/answers";

import { citationFile, citationForms } from "../../ledger/citation/citation-forms.ts";
import { useClient } from "../../lib/client-context.ts";
import type { ViewSearch } from "../../lib/view.ts";
import button from "../../ui/button.module.css";
import { save } from "../../ui/chart/save.ts";
import { Facts } from "../../ui/facts.tsx";
import { Section } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import css from "./cite-section.module.css";
import { messages } from "./messages.ts";
import { citationQuery } from "./queries.ts";

const { cite: words } = messages;

interface CiteSectionProps {
  readonly id: string;
  readonly at: ViewSearch;
}

/** How the measure is cited, to copy or to take home, and the links that follow the ledger or stay. */
export function CiteSection({ id, at }: CiteSectionProps) {
  const { data, isError } = useQuery(citationQuery(useClient(), at, id, location.origin));
  return (
    <Section id="cite" title={words.title} note={words.note}>
      {isError && <p role="alert">{words.failed}</p>}
      {!data && !isError && <Skeleton label={words.loading} lines={3} />}
      {data && <Citation citation={data} />}
    </Section>
  );
}

function Citation({ citation }: { readonly citation: MeasureCitation }) {
  const [said, setSaid] = useState("");
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <div className={css.cite}>
      <p className={css.text} lang="en">
        {citation.text}
      </p>
      <p className={css.actions}>
        <button type="button" className={button.button} onClick={() => void copy(citation.text)}>
          {words.copy}
        </button>
        <span>{words.save}</span>
        {citationForms.map(
          (form) =>
            form.name !== null && (
              <button
                key={form.name}
                type="button"
                className={button.button}
                onClick={() =>
                  save(citationFile([citation], form), `${citation.id}.${form.ending}`)
                }
              >
                {form.name}
              </button>
            ),
        )}
        <output>{said}</output>
      </p>
      <Facts
        facts={(["frozen", "live"] as const).map((kind) => {
          const address =
            location.origin + (kind === "frozen" ? citation.frozenPath : citation.path);
          return {
            name: <span title={words[`${kind}Means`]}>{words[kind]}</span>,
            value: (
              <>
                <a href={address} className={css.address} data-spelled>
                  {address}
                </a>{" "}
                <button type="button" className={css.copy} onClick={() => void copy(address)}>
                  {words.copy}
                </button>
              </>
            ),
          };
        })}
      />
    </div>
  );
}
