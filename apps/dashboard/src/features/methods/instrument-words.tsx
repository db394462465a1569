import type { InstrumentSummary } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { useNames } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { HeldText } from "../../ui/label.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import css from "./glossary.module.css";
import { messages } from "./messages.ts";
import text from "./method-texts.module.css";

const { glossary: words } = messages;

interface InstrumentWordsProps {
  readonly instruments: readonly Omit<InstrumentSummary, "measures">[];
  readonly anchorOf: (id: string) => string;
}

/** The instruments, each with its family and its definition. */
export function InstrumentWords({ instruments, anchorOf }: InstrumentWordsProps) {
  const names = useNames();
  return (
    <section id="instruments">
      <div className={text.text}>
        <h3>{words.instruments}</h3>
      </div>
      <ScrollRegion label={words.instruments}>
        <table className={table.table}>
          <tbody>
            {instruments.map(({ id, label, family, definition }) => (
              <tr key={id} id={anchorOf(id)} className={css.row}>
                <th scope="row">
                  <Link to="/instruments/$id" params={{ id }}>
                    <Bilingual label={label} />
                  </Link>
                  <span className={css.seed}> · {labelText(names.word("family", family))}</span>
                </th>
                <td>
                  <HeldText lang="en">{definition}</HeldText>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
