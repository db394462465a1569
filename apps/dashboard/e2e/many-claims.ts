import { loadCatalogue } from "@nqpf/catalogue";
import { type Claim, ClaimId, MeasureId } from "@nqpf/domain";

/** The curated record with copies of its measures under ids of their own, until it holds at least as many as asked for. */
export function catalogueOf(measures: number): ReturnType<typeof loadCatalogue> {
  const catalogue = loadCatalogue();
  const held = new Set(catalogue.claims.map(({ measure }) => measure)).size;
  const copies = Math.ceil(measures / held);
  return {
    ...catalogue,
    claims: Array.from({ length: copies }, (_, copy) =>
      copy === 0 ? catalogue.claims : catalogue.claims.map((claim) => copied(claim, copy)),
    ).flat(),
  };
}

function copied(claim: Claim, copy: number): Claim {
  const digits = copy.toString(16).padStart(4, "0");
  return {
    ...claim,
    id: ClaimId.parse(claim.id.slice(0, -4) + digits),
    measure: MeasureId.parse(`${claim.measure}-copy-${copy}`),
  };
}
