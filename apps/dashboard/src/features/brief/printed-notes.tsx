import type { Source } from "@nqpf/domain";
import type { Brief } from "@nqpf/domain/answers";

import { DateText } from "../../ledger/date.tsx";
import { useFootnotes } from "../../ledger/footnotes/footnote-context.ts";
import { listed } from "../../lib/joining.ts";
import { addressAt } from "../../lib/addresses.ts";
import { messages } from "./messages.ts";
import { numberRanges } from "./number-ranges.ts";
import css from "./printed-notes.module.css";

/** On paper only: each footnote with its sources by number, each source once with its address, and where the brief stands. */
export function PrintedNotes({ brief: { revision } }: { readonly brief: Brief }) {
  const notes = useFootnotes()?.footnotes.all ?? [];
  const sources = [
    ...new Map<string, Source>(
      notes.flatMap((note) => note.sources).map((source) => [source.id, source]),
    ).values(),
  ];
  const numbers = new Map(sources.map(({ id }, place) => [id, place + 1]));
  return (
    <section className={css.printed}>
      <h2>{messages.footnotes}</h2>
      <ol className={css.notes}>
        {notes.map((note) => (
          <li key={note.number}>
            <span className={css.number}>{note.number}</span>{" "}
            {messages.sourceNumbers(
              listed(numberRanges(note.sources.flatMap(({ id }) => numbers.get(id) ?? []))),
            )}
          </li>
        ))}
      </ol>
      <h2>{messages.sources}</h2>
      <ol className={css.sources}>
        {sources.map((source, place) => (
          <li key={source.id}>
            <span className={css.number}>{place + 1}</span> {source.publisher}
            {source.title !== null && (
              <>
                {": "}
                <span lang={source.lang === "zh" ? "zh-Hans" : source.lang}>{source.title}</span>
              </>
            )}
            {source.published !== null && (
              <>
                {", "}
                <DateText date={source.published} />
              </>
            )}
            {". "}
            <span className={css.address}>{source.url ?? messages.noAddress}</span>
          </li>
        ))}
      </ol>
      <p>
        {messages.address}:{" "}
        <span className={css.address}>
          {addressAt({ asOf: undefined, knownAt: undefined, standing: undefined, revision })}
        </span>
      </p>
    </section>
  );
}
