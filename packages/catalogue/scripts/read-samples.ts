import type { Source } from "@nqpf/domain";

import { Faults } from "../../../scripts/data/check.ts";
import type { SampleDocument } from "../src/samples.ts";
import { checkSamples } from "./checks/samples.ts";
import { readSampleFiles } from "./read/samples.ts";
import type { Written } from "./read/written.ts";

/**
 * Reads and checks the sample documents of a data folder against the sources of its catalogue. Throws a DataError that
 * names every fault with its file and line.
 */
export function readSamples(folder: string, sources: readonly Written<Source>[]): SampleDocument[] {
  const faults = new Faults();
  const samples = readSampleFiles(folder, faults);
  checkSamples(samples, sources, faults);
  faults.throwIfAny();
  return samples.map(({ value: { id, title, lang, published, digests }, body }) => ({
    id,
    title,
    lang,
    published,
    digests,
    text: body,
  }));
}
