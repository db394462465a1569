import type { Status } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { formatCount } from "../../lib/number-text.ts";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { messages } from "./messages.ts";
import css from "./status-page.module.css";

const { holds: words } = messages;

const lists = {
  measures: "/measures",
  proposals: "/review",
  documents: "/documents",
  samples: "/documents",
  sources: "/sources",
  actors: "/actors",
  sectors: "/sectors",
  instruments: "/instruments",
  statements: "/april-2024",
  indicators: "/position",
  signals: "/signals",
  signalSeries: "/signals",
  coverage: "/coverage",
} as const;

/** Records of each kind, each with the list that shows them. */
export function HoldsSection({ counts }: { readonly counts: Status["counts"] }) {
  return (
    <Section id="holds" title={words.title} note={words.note}>
      <ScrollRegion label={words.title}>
        <table className={`${table.table} ${css.holds}`}>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col" className={table.figure}>
                {words.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(counts).map(([kind, count]) => (
              <tr key={kind}>
                <th scope="row">
                  <Kind kind={kind} />
                </th>
                <td className={table.figure}>{formatCount(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function Kind({ kind }: { readonly kind: string }) {
  const name = words.names[kind] ?? kind;
  return isListed(kind) ? <Link to={lists[kind]}>{name}</Link> : name;
}

function isListed(kind: string): kind is keyof typeof lists {
  return Object.hasOwn(lists, kind);
}
