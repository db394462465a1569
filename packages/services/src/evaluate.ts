import { sameName, scoreOf } from "@nqpf/analysis/accuracy";
import { loadCatalogue } from "@nqpf/catalogue";
import type { Actor } from "@nqpf/domain";
import type { Score } from "@nqpf/domain/reading";
import { createExtractor, extractor, namesOfBodies, plainOf } from "@nqpf/extraction";
import { readGold } from "@nqpf/interchange/gold";

export { BadGold } from "@nqpf/interchange/gold";

interface EvaluateOptions {
  /** How many of the passages read worst are named; null where totals alone may be shown. */
  readonly errors: number | null;
  readonly resamples?: number;
}

const usualResamples = 1000;

/**
 * Reads labelled passages, written in YAML, with this version's extractor and scores it by the guidelines of the gold
 * set. Throws BadGold, which names the file and the line of each fault.
 */
export function evaluate(gold: string, file: string, options: EvaluateOptions): Score {
  const { items } = readGold(gold, file);
  const { actors } = loadCatalogue();
  const reader = createExtractor(actors);
  const bodies = bodiesOf(actors);
  const score = scoreOf(
    items,
    ({ text, lang, published }) => reader.extract({ text, sha256: unhashed, lang, published }),
    sameName({ bodyOf: (name) => bodies.get(plainOf(name)) ?? null, plainOf }),
    { resamples: options.resamples ?? usualResamples, errors: options.errors },
  );
  return { extractor: { name: extractor.name, version: extractor.version }, ...score };
}

/** The score looks at no document's hash. */
const unhashed = "0".repeat(64);

/** The names under which the catalogue and the lexicons know each body, made plain. */
function bodiesOf(actors: readonly Actor[]): ReadonlyMap<string, string> {
  const held = actors.flatMap(({ id, label, aliases }) =>
    [label.en, label.zh ?? "", ...aliases].map((name): readonly [string, string] => [name, id]),
  );
  return new Map(
    [...namesOfBodies(), ...held]
      .filter(([name]) => name !== "")
      .map(([name, body]) => [plainOf(name), body]),
  );
}
