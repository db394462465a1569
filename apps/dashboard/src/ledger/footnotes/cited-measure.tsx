import type { MeasureId } from "@nqpf/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { useClient } from "../../lib/client-context.ts";
import type { Labelled } from "../../lib/label-text.ts";
import { LabelText } from "../../ui/label.tsx";
import { anchorOf } from "../anchor.ts";
import { quotesQuery } from "../proof/quotes-query.ts";
import { SourceEntry } from "../proof/source-entry.tsx";
import css from "./footnote-panel.module.css";
import type { FootnoteEntry } from "./footnotes-of.ts";
import { messages } from "./messages.ts";

interface CitedMeasureProps {
  readonly measure: MeasureId;
  readonly label: Labelled;
  readonly entries: readonly FootnoteEntry[];
  readonly onLeave: () => void;
}

/** The claims of one measure that a sentence rests on, property by property. */
export function CitedMeasure({ measure, label, entries, onLeave }: CitedMeasureProps) {
  const isQuoted = entries.some(({ claim }) => claim?.grade === "quoted");
  const { data: quotes } = useQuery({
    ...quotesQuery(useClient(), measure),
    enabled: isQuoted,
  });
  const properties = [...new Set(entries.flatMap(({ claim }) => claim?.property ?? []))];
  return (
    <section className={css.group}>
      <h3>
        <Link
          to="/measures/$id"
          params={{ id: measure }}
          hash={anchorOf(properties[0] ?? "")}
          onClick={onLeave}
        >
          <LabelText label={label} />
        </Link>
      </h3>
      {properties.map((property) => (
        <div key={property}>
          <p className={css.property}>
            {messages.property} <code>{property}</code>
          </p>
          <ol>
            {entries
              .filter(({ claim }) => claim?.property === property)
              .flatMap(({ id, claim, sources }) =>
                sources.map((source) => (
                  <SourceEntry
                    key={`${id} ${source.id}`}
                    source={source}
                    claim={claim ?? undefined}
                    quote={quotes?.get(id)}
                    onLeave={onLeave}
                  />
                )),
              )}
          </ol>
        </div>
      ))}
    </section>
  );
}
