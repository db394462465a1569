import type { Scope } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { type ChartData, ChartFigure } from "../../ui/chart/chart-figure.tsx";
import { ComparisonChart } from "./comparison-chart.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { figureText } from "./figure-text.ts";
import { type BasisGroup, weakestOf } from "./grouping.ts";
import { messages } from "./messages.ts";

const { charts: words } = messages;

interface ComparisonFigureProps {
  readonly group: BasisGroup;
  readonly scope: Scope;
  readonly csv: ChartData;
}

/** Every comparison made on one basis, on one axis. */
export function ComparisonFigure({ group, scope, csv }: ComparisonFigureProps) {
  const title = titleOf(group);
  return (
    <ChartFigure
      title={title}
      name={`position-by-${group.basis}`}
      source={words.source(formatDate(scope.asOf), formatDate(scope.knownAt))}
      csv={csv}
      table={<ComparisonTable group={group} label={title} />}
    >
      {(width) => <ComparisonChart width={width} label={words.alt(title)} group={group} />}
    </ChartFigure>
  );
}

function titleOf(group: BasisGroup): string {
  const all = group.rows.flatMap(({ comparisons }) => comparisons);
  const leads = all.filter(({ verdict }) => verdict === "leads");
  const weakest = weakestOf(group);
  return words.titles[group.basis](
    formatCount(leads.length),
    formatCount(all.length),
    weakest ? figureText(group.basis, weakest.value) : "–",
    weakest ? labelText(weakest.position.label) : "–",
  );
}
