/** Each tag, comment and character reference makes a node of its own. */
const mostNodes = 250_000;
/** A parser looks for each end tag through all open elements, so its work is bounded by tags times depth. */
const mostWork = 500_000_000;

/** Each attribute of a tag is compared with those before it. */
const mostAttributesSquared = 2_000_000_000;

const empty = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** Their next one ends them. */
const endedByNext = new Set("p li dt dd option tr td th".split(" "));

/** Why a page is too much to parse, from one pass over its tags; `null` if it is not. */
export function pageExcess(html: string): string | null {
  if (countUpTo(mostNodes, html) > mostNodes) {
    return `The page has more than ${mostNodes} tags, comments and character references.`;
  }
  let tags = 0;
  let depth = 0;
  let deepest = 0;
  let last = "";
  let attributesSquared = 0;
  for (const { index, 0: tag, 1: slash, 2: written = "" } of html.matchAll(
    /<(\/?)([a-z][^\s/>]{0,50})/gi,
  )) {
    const name = written.toLowerCase();
    tags += 1;
    attributesSquared += attributesFrom(html, index + tag.length) ** 2;
    if (attributesSquared > mostAttributesSquared) return "Its tags have too many attributes.";
    if (empty.has(name)) continue;
    if (slash === "/") {
      depth = Math.max(0, depth - 1);
      last = "";
      continue;
    }
    if (name !== last || !endedByNext.has(name)) depth += 1;
    last = name;
    deepest = Math.max(deepest, depth);
  }
  return deepest * tags > mostWork ? `The page nests ${tags} tags too deeply.` : null;
}

/** At most so many attributes follow up to the end of the tag. */
function attributesFrom(html: string, start: number): number {
  let count = 0;
  for (let at = start; at < html.length && html[at] !== ">" && html[at] !== "<"; at += 1) {
    if (/[\s/"']/.test(html[at] ?? "")) count += 1;
  }
  return count;
}

function countUpTo(limit: number, html: string): number {
  let count = 0;
  for (let at = 0; at < html.length && count <= limit; at += 1) {
    if (html[at] === "<" || html[at] === "&") count += 1;
  }
  return count;
}
