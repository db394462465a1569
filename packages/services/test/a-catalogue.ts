import type { Catalogue } from "@nqpf/catalogue";
import { loadCatalogue } from "@nqpf/catalogue";
import type { Claim } from "@nqpf/domain";

/** The whole reference data with few claims, so that a test can edit the record as an author edits its files. */
export function aCatalogue(version: number, claims: readonly Claim[]): Catalogue {
  return {
    ...loadCatalogue(),
    version,
    claims: claims.map((claim) => ({ ...claim, revision: version })),
  };
}
