import type { Ref } from "react";

import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { heightOf, largestTotal, tintOf } from "./figures.ts";
import type { GridModel, GridPlace } from "./grid-model.ts";
import { groupsOf } from "./groups.ts";
import css from "./matrix-picture.module.css";
import { messages } from "./messages.ts";
import { PictureCell } from "./picture-cell.tsx";
import { PictureLegend } from "./picture-legend.tsx";
import type { MatrixSearch } from "./search.ts";
import { cellMoney, rowName, sectorName, type Wording } from "./words.ts";

interface MatrixPictureProps {
  readonly model: GridModel;
  readonly search: MatrixSearch;
  readonly wording: Wording;
  readonly ref: Ref<SVGSVGElement>;
}

const widths = { count: 34, rung: 44, money: 64 } as const;
const [nameWidth, rowHeight, groupHeight, head, foot] = [232, 24, 22, 226, 44];

/** The grid as one picture that stands alone, for those who take it home. */
export function MatrixPicture({ model, wording, ref }: MatrixPictureProps) {
  const { names, by } = wording;
  const width = widths[by];
  const groups = groupsOf(model, names);
  const lines = groups.flatMap(({ id, label, rows }) => [
    ...(label ? [{ key: id, label: labelText(label), row: null }] : []),
    ...rows.map((row) => ({ key: row.id, label: rowName(model.kind, row.id, names), row })),
  ]);
  const tops: number[] = [];
  let y = head + rowHeight;
  for (const { row } of lines) {
    tops.push(y);
    y += row ? rowHeight : groupHeight;
  }
  const columns = [null, ...model.sectors];
  const margins = [model.total, ...model.sectors.map(({ margin }) => margin)];
  return (
    <svg ref={ref} width={nameWidth + columns.length * width + 8} height={y + foot}>
      {columns.map((sector, column) => (
        <text
          key={sector?.id ?? "all"}
          className={css.head}
          transform={`translate(${nameWidth + (column + 0.5) * width + 4} ${head - 8}) rotate(-90)`}
        >
          {sector ? sectorName(sector.id, names) : messages.sum}
        </text>
      ))}
      <Line
        label={messages.all[model.kind]}
        y={head}
        places={margins}
        width={width}
        wording={wording}
      />
      {lines.map(({ key, label, row }, at) =>
        row ? (
          <Line
            key={key}
            label={label}
            y={tops[at] ?? 0}
            places={[row.margin, ...row.cells]}
            width={width}
            wording={wording}
          />
        ) : (
          <text key={key} x={0} y={(tops[at] ?? 0) + 16} className={css.group}>
            {label}
          </text>
        ),
      )}
      <PictureLegend y={y + 16} by={by} />
    </svg>
  );
}

interface LineProps {
  readonly label: string;
  readonly y: number;
  readonly places: readonly GridPlace[];
  readonly width: number;
  readonly wording: Wording;
}

function Line({ label, y, places, width, wording }: LineProps) {
  const { by } = wording;
  return (
    <g>
      <text x={0} y={y + 16} className={css.name}>
        {label}
      </text>
      {places.map((place, column) => (
        <PictureCell
          key={place.sector ?? "all"}
          x={nameWidth + column * width}
          y={y}
          width={width}
          height={rowHeight}
          state={place.state}
          isMargin={place.row === null || place.sector === null}
          step={tintOf(place, by)}
          ladder={by === "rung" && isInside(place) ? heightOf(place) : null}
          words={printed(place, wording)}
        />
      ))}
    </g>
  );
}

function printed(place: GridPlace, { by, unit }: Wording): string {
  if (place.state !== "value") return "";
  if (by !== "money") return formatCount(place.measures);
  const largest = largestTotal(place.money);
  if (!largest) return messages.listed(formatCount(place.money?.excluded.length ?? 0));
  const others = (place.money?.totals.length ?? 1) - 1;
  return others === 0
    ? cellMoney(largest, unit)
    : `${cellMoney(largest, unit)} ${messages.more(formatCount(others))}`;
}

function isInside({ row, sector, state }: GridPlace): boolean {
  return row !== null && sector !== null && state === "value";
}
