import { connectorOf, type Connector } from "./connectors.ts";
import type { Numeral } from "./numerals.ts";
import { measure, type Measured } from "./units.ts";

/** A number with how it hangs on the next one. */
export interface Link extends Measured {
  readonly connector: Connector;
  /** The powers of ten of its scale words, its own or those that it shares; see `NumberReading`. */
  readonly power: number;
  readonly myriads: number;
}

/** Numbers with their units, also those that a list or a range writes once: `10 to 20 billion yuan`, 100、200万元. */
export function chain(plain: string, numerals: readonly Numeral[]): Link[] {
  const links = linksOf(plain, numerals);
  borrowFromNext(plain, links);
  borrowFromLast(links);
  return links;
}

function linksOf(plain: string, numerals: readonly Numeral[]): Link[] {
  const links: Link[] = [];
  let open: Measured | null = null;
  for (const numeral of numerals) {
    const item = measure(plain, numeral, open?.end ?? 0);
    if (open) links.push(linkOf(open, connectorOf(plain, open.end, item.start)));
    open = item;
  }
  if (open) links.push(linkOf(open, null));
  return links;
}

// Written out field by field: copying objects made half the time of a page of numbers.
function linkOf(item: Measured, connector: Connector): Link {
  const { start, end, numeral, value, unit, isPrefixed } = item;
  const { power, myriads } = numeral;
  return { start, end, numeral, value, unit, isPrefixed, connector, power, myriads };
}

function borrowFromNext(plain: string, links: Link[]): void {
  let hasBorrowed = false;
  for (let index = links.length - 2; index >= 0; index -= 1) {
    const [link, next] = [links[index], links[index + 1]];
    if (!link || !next) continue;
    const borrowed: Link | null = isLinked(link.connector, hasBorrowed)
      ? borrow(plain, link, next)
      : null;
    hasBorrowed = borrowed !== null && link.connector !== "range";
    if (borrowed) links[index] = borrowed;
  }
}

/** A comma binds two numbers only in a list that ends with `and` or 、. */
function isLinked(connector: Connector, nextIsInList: boolean): boolean {
  return connector === "range" || connector === "list" || (connector === "comma" && nextIsInList);
}

/** A number with the unit and scale of the next, or null where it cannot have them. */
function borrow(plain: string, link: Link, next: Link): Link | null {
  if (next.unit === null || isYear(plain, link, next)) return null;
  if (link.unit === null ? next.isPrefixed : !isPrefixedAlike(link, next)) return null;
  return withScale({ ...link, unit: link.unit ?? next.unit }, next);
}

/** `$10 to $20 billion`: the sign stands twice and the scale once. */
function isPrefixedAlike(link: Link, next: Link): boolean {
  return link.isPrefixed && link.connector === "range" && link.unit?.kind === next.unit?.kind;
}

/** A number with the scale of the next where it has none and the two then fit. */
function withScale(link: Link, next: Link): Link {
  if (link.myriads > 0) return link;
  const powers = link.power === 0 ? [next.power, next.myriads] : [next.myriads];
  for (const power of powers) {
    const value = Number(`${link.value}e${power}`);
    if (fits(value, next, link.connector)) return { ...link, value, power, myriads: next.myriads };
  }
  return link;
}

function fits(value: number, next: Link, connector: Connector): boolean {
  if (connector === "range") return value < next.value;
  const ratio = value / next.value;
  return ratio <= 1_000 && ratio >= 0.001;
}

/** `In 2024 and 500 million yuan`: four digits before a number that is no thousands. */
function isYear(plain: string, link: Link, next: Link): boolean {
  const isFour = /^(?:19|20)\d\d$/.test(plain.slice(link.start, link.end));
  return isFour && next.value / 10 ** next.power < 1_000;
}

/** `US$10 to 20 billion`, 百分之三至五: the unit before the first number holds for the second. */
function borrowFromLast(links: Link[]): void {
  for (let index = 1; index < links.length; index += 1) {
    const [last, link] = [links[index - 1], links[index]];
    if (!last || !link || last.connector !== "range" || link.unit !== null) continue;
    if (last.unit === null || !last.isPrefixed) continue;
    const next = { ...link, unit: last.unit, isPrefixed: true };
    links[index] = next;
    links[index - 1] = withScale(last, next);
  }
}
