import type { Json } from "@nqpf/domain";

import type { Catalogue } from "./catalogue.ts";

/** How many hexadecimal digits of its content's hash a claim's id holds. */
export const digitsOfId = 20;

/** One value of one property with the claims that carry it, as `generated/catalogue.js` holds it. */
export interface CompiledValue {
  /** Typed path of the property. */
  readonly p: string;
  readonly v: Json;
  /** Which of the measure's lists of sources states the value. */
  readonly s: number;
  /** The digits of each claim's id, one after the other, in the order of the sources. */
  readonly c: string;
  /** Set where the value takes its record's sources. */
  readonly i?: 1;
  /** Set where the words are our own, and stated when the source was read. */
  readonly e?: 1;
  /** Set where sources differ and this is not the value in use. */
  readonly r?: 1;
}

export interface CompiledMeasure {
  readonly id: string;
  /** Lists of sources, each an index into those of the catalogue. */
  readonly lists: readonly (readonly number[])[];
  readonly values: readonly CompiledValue[];
}

/** The catalogue as `generated/catalogue.js` holds it: each value once, sources by index. */
export interface CompiledCatalogue extends Omit<Catalogue, "claims"> {
  readonly measures: readonly CompiledMeasure[];
}
