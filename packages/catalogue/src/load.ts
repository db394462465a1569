import type { Claim, ClaimId, Evidence, MeasureId, Source } from "@nqpf/domain";

import { json } from "../generated/catalogue.js";
import type { Catalogue } from "./catalogue.ts";
import { type CompiledCatalogue, type CompiledValue, digitsOfId } from "./compiled.ts";

const cited: Evidence = { grade: "cited" };

let loaded: Catalogue | undefined;

/** The curated record. Parsed at the first call; later calls return the same object. */
export function loadCatalogue(): Catalogue {
  loaded ??= expand(json);
  return loaded;
}

function expand(text: string): Catalogue {
  // safe: the data step wrote this text and checked every value with the domain's schemas.
  const { measures, ...rest } = JSON.parse(text) as CompiledCatalogue;
  const claims: Claim[] = [];
  for (const { id, lists, values } of measures) {
    const sources = lists.map((list) => list.map((index) => sourceAt(rest.sources, index)));
    for (const value of values)
      addClaims(claims, id as MeasureId, value, sources[value.s] ?? [], rest.version);
  }
  return { ...rest, claims };
}

/** One claim for each source. Pushed one by one, which is faster than joining lists. */
function addClaims(
  claims: Claim[],
  measure: MeasureId,
  { p, v, c, i, e, r }: CompiledValue,
  sources: readonly Source[],
  version: number,
): void {
  let digit = 0;
  for (const source of sources) {
    claims.push({
      id: `clm-${c.slice(digit, digit + digitsOfId)}` as ClaimId,
      measure,
      property: p,
      value: v,
      source: source.id,
      sourceKind: source.kind,
      statedOn: e ? source.accessed : (source.published ?? source.accessed),
      recordedAt: source.accessed,
      revision: version,
      method: r ? "reported" : "curated",
      standing: "accepted",
      inherited: i === 1,
      corrects: null,
      evidence: cited,
    });
    digit += digitsOfId;
  }
}

function sourceAt(sources: readonly Source[], index: number): Source {
  const source = sources[index];
  if (!source) throw new Error(`the compiled catalogue has no source ${index}`);
  return source;
}
