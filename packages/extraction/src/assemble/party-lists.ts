import type { Place } from "../quantities/mentions.ts";
import { firstFrom } from "./ordered-places.ts";
import type { Page } from "./page.ts";
import type { Party } from "./parties.ts";
import { hull } from "./places.ts";

const joint = /^(?:,? (?:and|or|as well as|along with|together with) (?:the )?|[、和及与]|以及)$/;
const comma = /^, (?:the )?$/;

/** The list in which a party stands, as in `ICBC, CCB and Bank of China`: words beside it bear on each of them. */
export function listOf({ parties, plain }: Page, party: Party): Place {
  const own = firstFrom(parties, party.start);
  const gapBehind = (at: number): "joint" | "comma" | undefined => {
    const [one, next] = [parties[at], parties[at + 1]];
    if (!one || !next || !areAlike(one, next) || next.start - one.end > longestGap)
      return undefined;
    const gap = plain.slice(one.end, next.start);
    return joint.test(gap) ? "joint" : comma.test(gap) ? "comma" : undefined;
  };
  let first = own;
  while (own - first < most && gapBehind(first - 1)) first -= 1;
  let [last, end] = [first, first];
  for (let gap = gapBehind(last); gap && last - own < most; gap = gapBehind(last)) {
    last += 1;
    if (gap === "joint") end = last;
  }
  const [from, until] = [parties[first], parties[end]];
  return end >= own && from && until ? hull(from, until) : party;
}

const longestGap = 18;
const most = 12;

function areAlike(a: Party, b: Party): boolean {
  return a.kind === b.kind && (a.group === "place") === (b.group === "place");
}
