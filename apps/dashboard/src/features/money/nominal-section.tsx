import type { MoneyAnswer, NominalFigure } from "@nqpf/domain/answers";

import { DateText } from "../../ledger/date.tsx";
import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { WordHelp } from "../../ledger/help/word-help.tsx";
import { convertedText } from "../../ledger/money-unit/converted-text.ts";
import { useNames } from "../../ledger/names.ts";
import { formatDate } from "../../lib/date-text.ts";
import { separator } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import figures from "./figure-table.module.css";
import { messages } from "./messages.ts";

const { nominal: words } = messages.one;

/** Money as committed, one line for each role: nothing here is a sum over roles. */
export function NominalSection({ money }: { readonly money: MoneyAnswer }) {
  if (money.nominal.length === 0)
    return (
      <Section id="nominal" title={words.title}>
        <p>{words.empty}</p>
      </Section>
    );
  return (
    <Section id="nominal" title={words.title} note={words.note}>
      <ScrollRegion label={words.title}>
        <table className={`${table.table} ${figures.figures} ${figures.wide}`}>
          <thead>
            <tr>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.basis}</th>
              <th scope="col">{words.payer}</th>
              <th scope="col">{words.on}</th>
              <th scope="col" className={table.figure}>
                {words.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {money.nominal.map((figure, at) => (
              <NominalRow key={at} figure={figure} money={money} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

interface NominalRowProps {
  readonly figure: NominalFigure;
  readonly money: MoneyAnswer;
}

function NominalRow({ figure, money }: NominalRowProps) {
  const names = useNames();
  const { role, basis, period, payerKind, on, value } = figure;
  const roleName = labelText(names.word("money-role", role));
  const caveats = caveatsOfAmount(value);
  const when = period === "yearly" ? words.yearly : period && formatDate(period);
  return (
    <tr>
      <th scope="row">
        {roleName} <WordHelp list="money-role" id={role} />
        {caveats.length > 0 && (
          <span className={figures.note}>
            <HeldText lang="en" plain>
              {caveats.join("; ")}
            </HeldText>
          </span>
        )}
      </th>
      <td>
        {labelText(names.word("basis", basis))}
        {when !== null && `${separator}${when}`}
      </td>
      <td>
        {payerKind === null ? words.payerUnknown : labelText(names.word("actor-kind", payerKind))}
      </td>
      <td>
        <DateText date={on} />
      </td>
      <td className={table.figure}>
        <ExplainButton
          of={words.of(roleName, labelText(money.title))}
          explained={value}
          labels={money.labels}
        >
          {value.value === null ? messages.noValue : convertedText(value.value, value.unit)}
        </ExplainButton>
      </td>
    </tr>
  );
}

/** What is to be borne in mind of the amount itself; what its conversion rests on stands in its explanation. */
function caveatsOfAmount({ caveats, included }: NominalFigure["value"]): string[] {
  const series = included.flatMap(
    ({ property }) => /^parameters\/([^/]+)/.exec(property)?.[1] ?? [],
  );
  return caveats.filter((caveat) => !series.some((id) => caveat.startsWith(`${id}:`)));
}
