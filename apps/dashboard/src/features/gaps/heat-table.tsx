import type { GapTally } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { SectorLink } from "../../ledger/links.tsx";
import { useNames } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { heatCell } from "./heat-cell.ts";
import css from "./heat-table.module.css";
import { askOf } from "./measure-filter.ts";
import { messages } from "./messages.ts";
import type { GapsSearch } from "./search.ts";
import { StepMark } from "./step-mark.tsx";

const { heat: words } = messages;

interface HeatTableProps {
  readonly all: GapTally;
  readonly sectors: readonly ({ readonly id: string } & GapTally)[];
  readonly search: GapsSearch;
}

/** Sectors against steps: how many measures miss each, by grade. */
export function HeatTable({ all, sectors, search }: HeatTableProps) {
  return (
    <ScrollRegion label={words.section} tall>
      <table className={css.heat}>
        <thead>
          <tr>
            <th scope="col">{words.sector}</th>
            <th scope="col">{words.measures}</th>
            {all.steps.map(({ step }) => (
              <th key={step} scope="col" title={messages.stepMeans[step]}>
                {messages.steps[step]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <HeatRow tally={all} search={search} />
          {sectors.map((sector) => (
            <HeatRow key={sector.id} tally={sector} sector={sector.id} search={search} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface HeatRowProps {
  readonly tally: GapTally;
  readonly sector?: string;
  readonly search: GapsSearch;
}

function HeatRow({ tally, sector, search }: HeatRowProps) {
  const names = useNames();
  const name = sector === undefined ? words.all : labelText(names.sector(sector));
  return (
    <tr data-all={sector === undefined || undefined}>
      <th scope="row">{sector === undefined ? words.all : <SectorLink id={sector} />}</th>
      <td className={css.count}>
        <ExplainButton of={words.count(name)} ask={askOf({ metric: "measures" }, search, sector)}>
          {formatCount(tally.measures)}
        </ExplainButton>
      </td>
      {tally.steps.map((count) => {
        const { step } = count;
        const { missing, of, shade, grades } = heatCell(count);
        return (
          <td
            key={step}
            data-shade={shade}
            title={words.part(formatCount(missing), formatCount(of))}
          >
            {grades.length === 0 && <StepMark state={of === 0 ? "not-applicable" : "held"} short />}
            {grades.map((one) => (
              <span key={one.grade} className={css.grade}>
                <StepMark state={one.grade} short />
                <ExplainButton
                  of={words.cell(messages.steps[step], messages.states[one.grade], name)}
                  ask={askOf({ metric: "step", step, state: one.grade }, search, sector)}
                >
                  {formatCount(one.count)}
                </ExplainButton>
              </span>
            ))}
          </td>
        );
      })}
    </tr>
  );
}
