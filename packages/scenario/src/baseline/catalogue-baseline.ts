import type { Measure, View } from "@nqpf/domain";
import {
  ScenarioModel,
  quarterOf,
  quarterNumber,
  type Prior,
  type ScenarioInstrument,
} from "@nqpf/domain/scenario";

import { instrumentMap } from "../data/baselines.ts";
import type { InstrumentMap, MappedBeliefs } from "../data/scenario-data.ts";
import { type Envelope, envelopeOf } from "./envelopes.ts";
import { filledId } from "./filled-id.ts";
import { sectorWeights } from "./sector-weights.ts";

/** How many projects stand for all of a baseline that the catalogue fills. */
const projects = 2500;
const home = "CNY";

/**
 * A baseline whose instruments are those of a view: what it says of a measure takes the place of what the written baseline
 * says of it, and where the view holds money of a kind, the written guess of that kind goes. What has no row in the map
 * uses the default and is named among the assumptions.
 */
export function catalogueBaseline(
  written: ScenarioModel,
  view: View,
  map: InstrumentMap = instrumentMap(),
): ScenarioModel {
  const shares = sharesOf(written);
  const { priced, defaulted, silent } = promisesOf(view, map, written.from);
  const named = new Map(
    Object.entries(written.instruments).flatMap(([id, { measures }]) =>
      measures.map((measure) => [String(measure), id] as const),
    ),
  );
  const whole = priced.reduce((sum, { envelope }) => sum + envelope.billion, 0);
  const fresh: Record<string, ScenarioInstrument> = {};
  const stated: Record<string, ScenarioInstrument> = {};
  for (const { measure, envelope } of priced) {
    const known = named.get(measure.id);
    const instrument = known === undefined ? undefined : written.instruments[known];
    if (known !== undefined && instrument) {
      stated[known] = { ...instrument, envelope: priorOf(envelope) };
      continue;
    }
    const row = map.rows.find(({ instruments }) => instruments.includes(measure.instrument.value));
    const beliefs = row ?? map.default;
    if (!row)
      defaulted.push(`${measure.id}: no row for ${measure.instrument.value}, the default is used`);
    const { weights, unmapped } = sectorWeights(
      measure.sectors.map(({ value }) => value),
      map.sectors,
      shares,
    );
    for (const sector of unmapped)
      defaulted.push(`${measure.id}: no row for the sector ${sector}, the default is used`);
    const made = instrumentOf(measure, {
      envelope,
      beliefs,
      weights,
      written,
      smallest: whole / projects,
    });
    if (made) fresh[measure.id] = made;
    else
      defaulted.push(
        `${measure.id}: nothing in the baseline that it could come on top of, left out`,
      );
  }
  const kinds = new Set(Object.values(fresh).map(({ kind }) => kind));
  const kept = Object.entries(written.instruments).filter(
    ([id, { kind, measures }]) => !stated[id] && measures.length === 0 && !kinds.has(kind),
  );
  return ScenarioModel.parse({
    ...written,
    id: filledId(written.id),
    label: `${written.label}, with the catalogue's money`,
    asOf: view.at.asOf,
    dataRevision: `revision ${view.at.revision}, as of ${view.at.asOf}, known at ${view.at.knownAt}`,
    instruments: { ...stated, ...Object.fromEntries(kept), ...fresh },
    defaulted: [
      ...defaulted,
      `${silent} of ${view.measures.length} measures name no counting money in ${home} and enter nothing`,
    ],
  });
}

/** The measures that promise money from the model's start on, and in words what is left out of them. */
function promisesOf(view: View, map: InstrumentMap, from: string) {
  const priced: { readonly measure: Measure; readonly envelope: Envelope }[] = [];
  const defaulted: string[] = [];
  let silent = 0;
  for (const measure of view.measures) {
    const chosen = map.lines.find((line) => line.measure === measure.id);
    const envelope = envelopeOf(measure, home, chosen?.take);
    const ended = endOf(measure);
    if (!envelope) silent += 1;
    else if (ended !== null && ended <= quarterNumber(from))
      defaulted.push(`${measure.id}: ${measure.ladder.side} by then, enters nothing`);
    else {
      priced.push({ measure, envelope });
      if (chosen) defaulted.push(`${measure.id}: only ${chosen.take.join(" and ")}. ${chosen.why}`);
    }
  }
  return { priced, defaulted, silent };
}

/** The quarter from which nothing more comes: a measure was suspended, has lapsed or was superseded. */
function endOf({ ladder: { side, rungs } }: Measure): number | null {
  const ended = rungs.findLast(({ value }) => value.rung === side);
  return ended ? quarterNumber(quarterOf(ended.value.on)) : null;
}

interface Making {
  readonly envelope: Envelope;
  readonly beliefs: MappedBeliefs;
  readonly weights: Record<string, number>;
  readonly written: ScenarioModel;
  readonly smallest: number;
}

function instrumentOf(
  measure: Measure,
  { envelope, beliefs, weights, written, smallest }: Making,
): ScenarioInstrument | null {
  const { kind, ticket, quarters, delivery, additional, relabelled } = beliefs;
  const from = startOf(measure, written);
  const shared = {
    label: measure.title.value.en,
    measures: [measure.id],
    envelope: priorOf(envelope),
    delivery,
    from,
    quarters: Math.max(Math.min(quarters, (endOf(measure) ?? Infinity) - quarterNumber(from)), 1),
    drawdown: "linear" as const,
    announcedOnly: measure.ladder.paidOn === null && measure.ladder.highest === "signalled",
  };
  const financing = {
    ...shared,
    ticket: Math.max(ticket, smallest),
    sectors: weights,
    additional,
    relabelled,
  };
  const facilities = Object.entries(written.instruments).filter(
    ([, one]) => one.kind === "refinanced-loans",
  );
  switch (kind) {
    case "refinanced-loans": {
      const [, model] = facilities[0] ?? [];
      const rates = model?.kind === "refinanced-loans" ? model.rates : written.rates.funding;
      return { ...financing, kind, outcome: "loan", refinanced: beliefs.refinanced ?? 1, rates };
    }
    case "covered-loans":
      return {
        ...financing,
        kind,
        outcome: "loan",
        cover: beliefs.cover ?? 1,
        fee: beliefs.fee ?? 0,
      };
    case "subsidised-interest":
      if (facilities.length === 0) return null;
      return {
        ...shared,
        kind,
        onto: facilities.map(([id]) => id),
        points: beliefs.points ?? 0,
        years: beliefs.years ?? 1,
      };
    case "equity-stakes":
      return {
        ...financing,
        kind,
        outcome: "equity",
        publicShare: beliefs.publicShare ?? wholeShare,
      };
    default:
      return { ...financing, kind, outcome: "equity" };
  }
}

const wholeShare: Prior = {
  shape: "fixed",
  value: 1,
  kind: "assumption",
  from: "No share is stated",
};

function priorOf({ billion, amounts }: Envelope): Prior {
  const from = `catalogue: ${amounts.map(({ id, role, on }) => `money/${id} (${role}, ${on})`).join(" + ")}`;
  return { shape: "fixed", value: billion, kind: "source", from };
}

/** Money announced before the model's start is drawn from its start on. */
function startOf({ announced, stated }: Measure, { from, until }: ScenarioModel): string {
  const quarter = quarterOf(announced?.value ?? stated);
  if (quarterNumber(quarter) < quarterNumber(from)) return from;
  return quarterNumber(quarter) > quarterNumber(until) ? until : quarter;
}

/** How the written baseline divides money over sectors: the first of its instruments that does. */
function sharesOf({ instruments, sectors }: ScenarioModel): Record<string, number> {
  for (const instrument of Object.values(instruments))
    if (instrument.kind !== "subsidised-interest") return { ...instrument.sectors };
  return Object.fromEntries(Object.keys(sectors).map((sector) => [sector, 1]));
}
