import type { Misreading, MoneyAnswer } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { formatDate } from "../../lib/date-text.ts";
import { colon } from "../../lib/joining.ts";
import { Badge } from "../../ui/badge.tsx";
import { ChartFigure } from "../../ui/chart/chart-figure.tsx";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { FanChart } from "./fan-chart.tsx";
import { csvFile, fanCsv, fanRows, scaleOf } from "./fan-rows.ts";
import { FanTable } from "./fan-table.tsx";
import { moneyText } from "./figures.ts";
import { messages } from "./messages.ts";
import css from "./misreading-section.module.css";

const { misread: words, fanSource } = messages.one;

/** Readings of the terms that are wrong, as such: what each says, why it is wrong, and what it would come to. */
export function MisreadingSection({ money }: { readonly money: MoneyAnswer }) {
  if (money.misreadings.length === 0) return null;
  return (
    <Section id="misread" title={words.title}>
      {money.misreadings.map((misreading) => (
        <MisreadingView
          key={`${misreading.disagreement} ${misreading.words}`}
          misreading={misreading}
          money={money}
        />
      ))}
    </Section>
  );
}

interface MisreadingViewProps {
  readonly misreading: Misreading;
  readonly money: MoneyAnswer;
}

function MisreadingView({ misreading, money }: MisreadingViewProps) {
  const { words: says, why, property, on, fan, claims } = misreading;
  const title = words.chart(moneyText(fan.span));
  const valuations = [{ reading: words.warning, label: fan.span.counts, fan }];
  return (
    <div className={css.misread}>
      <p>
        <Badge shape="cross" hue="vermilion">
          {words.warning}
        </Badge>
      </p>
      <p className={css.says}>
        {words.says}
        {colon}
        <q lang="en">{says}</q>{" "}
        <ProofButton
          value={says}
          proof={{ of: "sources", ids: [...new Set(claims.map(({ source }) => source))] }}
        />
      </p>
      <p>
        {words.wrong}
        {colon}
        <HeldText lang="en" plain>
          {why}
        </HeldText>{" "}
        <ProofButton
          value={words.term}
          proof={{ of: "property", measure: money.measure, property }}
        />
      </p>
      <p>
        <ExplainButton of={title} explained={fan.span} labels={money.labels}>
          {moneyText(fan.span)}
        </ExplainButton>{" "}
        {words.on(formatDate(on))}
      </p>
      <ChartFigure
        title={title}
        name={`${money.measure}-misreading`}
        csv={csvFile(
          fanCsv([{ perspective: "recipient", basis: "misread", reading: "misread", fan }]),
        )}
        source={fanSource(formatDate(money.scope.asOf))}
        table={<FanTable label={title} valuations={valuations} labels={money.labels} />}
      >
        {(width) => (
          <FanChart
            width={width}
            label={messages.one.alt(title)}
            rows={fanRows(valuations)}
            unit={fan.span.unit}
            scale={scaleOf(fan.entries.map(({ value }) => value))}
            isMisread
          />
        )}
      </ChartFigure>
    </div>
  );
}
