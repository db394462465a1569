import type { Claim, Disagreement, Measure } from "@nqpf/domain";
import type { Sentence } from "@nqpf/domain/answers";

import { saidBy } from "./attribution.ts";
import type { BriefContext } from "./brief-context.ts";
import type { StatedDocument } from "./brief-input.ts";
import { listed, named, type Piece } from "./phrases.ts";

type Version = Disagreement["versions"][number];

/**
 * Where a document and other sources differ. A version's words are ours and cover all its sources: where one of them had
 * not spoken yet, the words may say more than was known, and are left out.
 */
export function disputeSentence(
  measure: Measure,
  dispute: Disagreement,
  { source }: StatedDocument,
  part: string,
  context: BriefContext,
): Sentence {
  const property = `disputed/${dispute.id}`;
  const isOwn = ({ claims }: Version) => claims.some((claim) => claim.source === source.id);
  const own = dispute.versions.filter(isOwn);
  const others = dispute.versions.filter((version) => !isOwn(version));
  const quoted = (version: Version): Piece =>
    saysMore(version, measure, property, context.input.unspoken) ? "" : `: “${version.words}”`;
  const against = (version: Version): Piece => {
    const words = quoted(version);
    const who = saidBy(version.claims, context);
    return words === "" ? ["; otherwise according to ", who] : ["; against it ", who, words];
  };
  return context.write({
    key: `${part}/${measure.id}/${property}`,
    words: [
      named({ id: measure.id, title: measure.title.value }),
      `, ${dispute.topic}: `,
      listed(own.map((version) => [saidBy(version.claims, context), quoted(version)])),
      others.map(against),
      ".",
    ],
    cites: dispute.versions.map(({ claims }) => ({ measure: measure.id, property, claims })),
  });
}

function saysMore(
  { words }: Version,
  { id }: Measure,
  property: string,
  unspoken: readonly Claim[],
): boolean {
  return unspoken.some(
    (claim) =>
      claim.measure === id &&
      claim.property === property &&
      // safe: the value of a dispute's claim is a version, checked where claims enter.
      (claim.value as { readonly words: string }).words === words,
  );
}
