import type { RelatedMeasure } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { useNames } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { Facts } from "../../ui/facts.tsx";
import { messages } from "./messages.ts";

/** The measures this one names, and those that name it. */
export function RelatedList({ related }: { readonly related: readonly RelatedMeasure[] }) {
  const names = useNames();
  return (
    <Facts
      facts={related.map(({ kind, direction, measure, title }) => ({
        name:
          direction === "to"
            ? labelText(names.word("relation-kind", kind))
            : (messages.related.from[kind] ?? kind),
        value: (
          <Link to="/measures/$id" params={{ id: measure }}>
            <Bilingual label={title} stacked />
          </Link>
        ),
      }))}
    />
  );
}
