import type { SignalEvent } from "@nqpf/domain";

import { DateText } from "../../ledger/date.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { LabelText } from "../../ui/label.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import css from "./tables.module.css";
import { messages } from "./messages.ts";

const { levels: words } = messages;

interface TextsTableProps {
  readonly texts: readonly SignalEvent[];
  readonly label: string;
}

/** Texts with their level, their use of the term and the sources of the count. */
export function TextsTable({ texts, label }: TextsTableProps) {
  return (
    <ScrollRegion label={label} tall={texts.length > 20}>
      <table className={`${table.table} ${css.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.text}</th>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.level}</th>
            <th scope="col" className={table.figure}>
              {words.uses}
            </th>
            <th scope="col">{words.sources}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map(({ id, date, title, documentType, authorityLevel, mentions, sources }) => (
            <tr key={id}>
              <td>
                <DateText date={date} />
              </td>
              <th scope="row">
                <LabelText label={title} />
              </th>
              <td>{messages.documentType(documentType)}</td>
              <td>{authorityLevel}</td>
              <td className={table.figure}>
                {mentions === null ? (
                  <span className={table.quiet}>{words.notCounted}</span>
                ) : (
                  formatCount(mentions)
                )}
              </td>
              <td>
                <ProofButton value={labelText(title)} proof={{ of: "sources", ids: sources }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
