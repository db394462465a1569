import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Actor } from "@nqpf/domain";
import { parse } from "yaml";

import { createExtractor } from "../src/index.ts";

const folder = join(import.meta.dirname, "../../catalogue/data/actors");

/** An extractor that knows the actors of the catalogue's data. */
export function anExtractor() {
  const actors = readdirSync(folder).flatMap((file) =>
    Actor.array().parse(parse(readFileSync(join(folder, file), "utf8"))),
  );
  return createExtractor(actors);
}

/** Stands for the hash of a text where a test does not look at it. */
export const someHash = "0".repeat(64);
