import type { HeldTerm } from "@nqpf/domain";

import { formatSpan } from "../../lib/date-text.ts";
import { labelText } from "../../lib/label-text.ts";
import { anchorOf } from "../../ledger/anchor.ts";
import { FigureText } from "../../ledger/figure-text.tsx";
import { WordHelp } from "../../ledger/help/word-help.tsx";
import { useNames } from "../../ledger/names.ts";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { InEnglish } from "./in-english.tsx";
import { messages } from "./messages.ts";
import { Parties } from "./parties.tsx";
import { Rivals } from "./rivals.tsx";
import css from "./terms-section.module.css";
import { Why } from "./why.tsx";

const { terms: words } = messages;

export function TermsSection({ terms }: { readonly terms: readonly HeldTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <Section id="terms" title={<InEnglish title={words.title} />} note={words.note}>
      <ScrollRegion label={words.title}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.term}</th>
              <th scope="col">{words.columns.value}</th>
              <th scope="col">{words.columns.parties}</th>
              <th scope="col">{words.columns.span}</th>
              <th scope="col">{words.columns.state}</th>
              <th scope="col">{words.columns.sources}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((held, place) => (
              <TermRow
                key={held.property}
                held={held}
                repeats={terms[place - 1]?.value.kind === held.value.kind}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function TermRow({ held, repeats }: { readonly held: HeldTerm; readonly repeats: boolean }) {
  const names = useNames();
  const { value, state, property } = held;
  const kind = names.word("term-kind", value.kind);
  return (
    <tr id={anchorOf(property)} className={css.row} data-state={state}>
      <th scope="row" className={repeats ? css.repeats : undefined}>
        {labelText(kind)} {!repeats && <WordHelp list="term-kind" id={value.kind} />}
      </th>
      <td className={css.value}>
        {value.value !== null && (
          <strong>
            <FigureText figure={value.value} unit={value.unit} />
          </strong>
        )}
        {value.note !== null && (
          <span className={table.note}>
            <HeldText lang="en" plain>
              {value.note}
            </HeldText>
          </span>
        )}
        <Rivals held={held} />
      </td>
      <td className={css.parties}>
        <Parties payer={value.payer} recipient={value.recipient} />
      </td>
      <td className={css.span}>{formatSpan(value.from, value.until)}</td>
      <td className={css.state}>{words.state[state]}</td>
      <td>
        <Why held={held} />
      </td>
    </tr>
  );
}
