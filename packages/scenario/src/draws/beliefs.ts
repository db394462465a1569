import type { Prior, ScenarioModel } from "@nqpf/domain/scenario";
import { ScenarioRefusal } from "@nqpf/domain/scenario";

import { cholesky, normalCorrelation } from "../numeric/correlation.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { stableHash } from "../numeric/stable-hash.ts";
import { quantileOf, type Quantile } from "./prior-quantile.ts";
import { purposes, uniformAt, type Streams } from "./streams.ts";

/** One number that the model is not sure of. */
export interface Belief {
  readonly path: string;
  readonly prior: Prior;
  readonly quantile: Quantile;
  readonly entity: number;
  readonly fixed: boolean;
}

/** Beliefs that move together: their places, and the factor of their normal correlation. */
export interface Coupling {
  readonly places: readonly number[];
  readonly factor: readonly (readonly number[])[];
}

export interface Beliefs {
  readonly list: readonly Belief[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly coupling: Coupling | null;
}

/** Every prior of a model, by the path at which a patch reaches it. */
export function beliefsOf(model: ScenarioModel): Beliefs {
  const found: [string, Prior][] = [];
  collect(
    { instruments: model.instruments, sectors: model.sectors, priors: model.priors },
    "",
    found,
  );
  const list = found.map(([path, prior]) => ({
    path,
    prior,
    quantile: quantileOf(prior),
    entity: stableHash(path),
    fixed: prior.shape === "fixed",
  }));
  const placeOf = new Map(list.map(({ path }, place) => [path, place]));
  return { list, placeOf, coupling: model.switches.correlated ? coupled(model, placeOf) : null };
}

function collect(value: unknown, path: string, into: [string, Prior][]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  if ("shape" in value) {
    // safe: in a checked model only a prior has a shape.
    into.push([path, value as Prior]);
    return;
  }
  for (const [key, member] of Object.entries(value)) collect(member, `${path}/${key}`, into);
}

/** A pair whose instrument the scenario has taken out is left out with it. */
function coupled(model: ScenarioModel, placeOf: ReadonlyMap<string, number>): Coupling | null {
  const pairs = model.correlations.flatMap(({ between: [a, b], rank }, index) => {
    for (const [side, path] of [a, b].entries())
      if (!placeOf.has(path) && !path.startsWith("/instruments/"))
        throw new ScenarioRefusal(`correlations.${index}.between.${side}`, `no prior at ${path}`);
    const [first, second] = [placeOf.get(a), placeOf.get(b)];
    return first === undefined || second === undefined ? [] : [{ first, second, rank }];
  });
  const places = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
  if (places.length === 0) return null;
  const matrix = places.map((_, row) => places.map((__, column) => Number(row === column)));
  for (const { first, second, rank } of pairs) {
    const [row, column] = [places.indexOf(first), places.indexOf(second)];
    for (const [i, j] of [
      [row, column],
      [column, row],
    ] as const)
      if (i !== j) matrix[i]?.splice(j, 1, normalCorrelation(rank));
  }
  const factor = cholesky(matrix);
  if (!factor)
    throw new ScenarioRefusal("correlations", "the matrix is not positive semi-definite");
  return { places, factor };
}

/** Draws every belief for one run: independent uniforms, coupled through a Gaussian copula, then each prior's quantile. */
export function drawBeliefs(
  { list, coupling }: Beliefs,
  streams: Streams,
  replicate: number,
  into: Float64Array,
): void {
  for (let place = 0; place < list.length; place += 1) {
    const belief = list[place];
    if (!belief) continue;
    into[place] = belief.fixed
      ? 0.5
      : uniformAt(streams, belief.entity, purposes.belief, replicate);
  }
  if (coupling) couple(coupling, into);
  settle(list, into);
}

/** As `drawBeliefs`, from uniforms that are given. */
export function settleBeliefs({ list }: Beliefs, uniforms: Float64Array, into: Float64Array): void {
  into.set(uniforms);
  settle(list, into);
}

function settle(list: readonly Belief[], values: Float64Array): void {
  for (let place = 0; place < list.length; place += 1)
    values[place] = list[place]?.quantile(values[place] ?? 0.5) ?? 0;
}

function couple({ places, factor }: Coupling, uniforms: Float64Array): void {
  const scores = places.map((place) => normalQuantile(uniforms[place] ?? 0.5));
  places.forEach((place, row) => {
    let score = 0;
    for (let column = 0; column <= row; column += 1)
      score += (factor[row]?.[column] ?? 0) * (scores[column] ?? 0);
    uniforms[place] = normalCdf(score);
  });
}
