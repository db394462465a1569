import { search, type Searchable, type TextField, textsOfMeasure } from "@nqpf/analysis";
import { isDerived } from "@nqpf/domain";
import type { SearchAnswer } from "@nqpf/domain/answers";
import type { SearchQuestion } from "@nqpf/domain/questions";
import { instruments, sectors } from "@nqpf/domain/vocabulary";

import type { Ledger } from "../ledger.ts";
import { statementRows } from "../records/statements.ts";
import type { Viewing, Views } from "../viewing.ts";

const defaultLimit = 50;

/** Scans every record that the question sees. */
export function searchRecords(ledger: Ledger, views: Views) {
  const statements = statementRows(ledger, views);
  const kept = new WeakMap<Viewing, readonly Searchable[]>();
  return (question: SearchQuestion): SearchAnswer => {
    const { q, limit, ...when } = question;
    const viewing = views(when);
    const records = kept.get(viewing) ?? [
      ...measures(viewing),
      ...vocabulary(),
      ...actors(ledger),
      ...statements(when).map(({ id, states, statusThen, statusNow, explanation }): Searchable => ({
        kind: "statement",
        id,
        label: { en: states, zh: null },
        texts: fields("statement", [states, statusThen, statusNow, explanation]),
      })),
      ...sources(ledger, viewing),
    ];
    kept.set(viewing, records);
    const hits = search(records, q);
    return {
      scope: viewing.scope,
      query: q,
      total: hits.length,
      data: hits.slice(0, limit ?? defaultLimit),
    };
  };
}

function measures({ view }: Viewing): Searchable[] {
  return view.measures.map((measure) => ({
    kind: "measure",
    id: measure.id,
    label: measure.title.value,
    texts: textsOfMeasure(measure),
  }));
}

function vocabulary(): Searchable[] {
  return [
    ...sectors.map(({ id, label, aliases }): Searchable => ({
      kind: "sector",
      id,
      label,
      texts: [
        ...fields("label", [label.en, label.zh]),
        ...fields("alias", [...aliases.en, ...aliases.zh]),
      ],
    })),
    ...instruments.map(({ id, label, definition, cues }): Searchable => ({
      kind: "instrument",
      id,
      label,
      texts: [
        ...fields("label", [label.en, label.zh]),
        ...fields("cue", [...cues.en, ...cues.zh]),
        ...fields("definition", [definition]),
      ],
    })),
  ];
}

function actors(ledger: Ledger): Searchable[] {
  return ledger.catalogue.actors.map(({ id, label, aliases, numberPrefixes }) => ({
    kind: "actor",
    id,
    label,
    texts: [
      ...fields("label", [label.en, label.zh]),
      ...fields("alias", aliases),
      ...fields("document number", numberPrefixes),
    ],
  }));
}

/** Pages near the origin come before those that repeat them. */
function sources(ledger: Ledger, viewing: Viewing): Searchable[] {
  const counts = viewing.claimsPerSource();
  return [...ledger.sources().values()]
    .filter((source) => counts.has(source.id))
    .toSorted((a, b) => Number(isDerived(a.kind)) - Number(isDerived(b.kind)))
    .map(({ id, publisher, title }) => ({
      kind: "source",
      id,
      label: { en: title ?? publisher, zh: null },
      texts: [...fields("title", [title]), ...fields("publisher", [publisher])],
    }));
}

function fields(field: string, texts: readonly (string | null)[]): TextField[] {
  return texts.flatMap((text) => (text ? [{ field, text }] : []));
}
