import type { Fit, Link } from "@nqpf/analysis";
import {
  type Document,
  type Json,
  kindOf,
  MeasureId,
  type MeasureLink,
  propertyKinds,
} from "@nqpf/domain";
import type { Extraction, ReadMeasure, Span } from "@nqpf/domain/reading";

import { claimMaker, type NewClaim, type Quoted } from "./claim-maker.ts";
import type { Linking } from "./link-readings.ts";
import { linkRecord } from "./link-record.ts";
import { amountOf, isLedgerAmount, roleOf, targetOf, termOf, titleOf } from "./proposed-values.ts";
import { supportOf } from "./support.ts";

type UnkeptDocument = Omit<Document, "revision">;
type Proposed = readonly [property: string, value: object | string, quoted?: Quoted];

/** What a reading proposes, and to which measures it was put. */
export interface Proposals {
  readonly claims: readonly NewClaim[];
  readonly links: readonly MeasureLink[];
}

/**
 * What a reading proposes to the ledger: the claims of each measure found. A measure that the ledger or a proposal holds
 * gets support for its values and what the text adds; any other one is new, named after its place in the text.
 */
export function proposalsOf(
  extraction: Extraction,
  text: string,
  document: UnkeptDocument,
  linking: Linking,
): Proposals {
  const make = claimMaker(document);
  const taken = new Set<string>();
  const links: MeasureLink[] = [];
  const claims = extraction.measures.flatMap((read) => {
    const link = linking.link(read);
    const { found } = link;
    const measure = found?.measure.id ?? freeId(document.id, read.evidence.start, taken);
    const { trigger, ...place } = read.evidence;
    const made = proposed(read, measure, found, text, document).map(([property, value, quoted]) => {
      // safe: what a property's kind parses is a JSON value.
      const checked = propertyKinds[kindOf(property)].parse(value) as Json;
      const support = found && supportOf(found.measure, property, checked);
      return make(
        measure,
        support?.property ?? property,
        support?.value ?? checked,
        quoted ?? { ...place, exact: trigger },
      );
    });
    linking.take(read, measure, made);
    links.push(linkRecord(read, measure, link));
    return made;
  });
  return { claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()], links };
}

function freeId(document: string, start: number, taken: Set<string>): MeasureId {
  const place = `${document}-at-${start}`;
  let free = place;
  for (let further = 2; taken.has(free); further += 1) free = `${place}-${further}`;
  taken.add(free);
  return MeasureId.parse(free);
}

function proposed(
  read: ReadMeasure,
  measure: MeasureId,
  found: Link["found"],
  text: string,
  document: UnkeptDocument,
): Proposed[] {
  const announced = read.dates.find(({ kind }) => kind === "announced");
  const on = announced?.value ?? document.published ?? document.addedOn;
  const [main, ...further] = read.instruments;
  const frame: Proposed[] = found
    ? frameOf(found)
    : main === undefined
      ? []
      : [
          ["title", titleOf(read, text, document.lang)],
          ["instrument", main],
        ];
  const rungHeld = found?.measure.ladder.rungs.find(({ value }) => value.rung === read.rung);
  const rung: Proposed[] = !rungHeld
    ? [[`rungs/${read.rung}`, { rung: read.rung, on }]]
    : found?.outcome === "proposed"
      ? [[rungHeld.property, rungHeld.value]]
      : [];
  return [
    ...frame,
    ...(found ? read.instruments : further).map((id): Proposed => [`also-instruments/${id}`, id]),
    ...read.sectors.map((id): Proposed => [`sectors/${id}`, id]),
    ...rung,
    ...read.dates.flatMap((date): Proposed[] =>
      date.kind === "deadline" ? [] : [[date.kind, date.value, quotedOf(date)]],
    ),
    ...read.roles.map((role): Proposed => [
      `roles/${role.role}/${role.actor ?? `at-${role.start}`}`,
      roleOf(role),
      quotedOf({ ...role, text: role.name }),
    ]),
    ...read.money.filter(isLedgerAmount).map((money): Proposed => {
      const id = `${measure}-money-${money.start}`;
      return [`money/${id}`, amountOf(money, id, on), quotedOf(money)];
    }),
    ...read.rates.map((rate): Proposed => {
      const id = `rate-${rate.start}`;
      return [`terms/${id}`, termOf(rate, id, read.roles), quotedOf(rate)];
    }),
    ...read.targets.map((target): Proposed => {
      const id = `target-${target.start}`;
      return [`targets/${id}`, targetOf(target, id), quotedOf(target)];
    }),
    ...read.notStated.map((key): Proposed => [`not-stated/${key}`, { key, on }]),
  ];
}

/** What makes a measure that is only proposed stands on this text too. */
function frameOf({ measure, outcome }: Fit): Proposed[] {
  return outcome === "known" ? [] : [[measure.title.property, measure.title.value]];
}

function quotedOf({ start, end, text }: Span): Quoted {
  return { start, end, exact: text };
}
