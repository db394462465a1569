import { join } from "node:path";

import { runDataStep, writeWhole } from "../../../scripts/data/run.ts";
import { idModules, readVocabulary } from "./vocabulary.ts";

const home = join(import.meta.dirname, "..");

runDataStep(() => {
  const vocabulary = readVocabulary(join(home, "data"));
  for (const [name, text] of idModules(vocabulary)) writeWhole(join(home, "generated", name), text);
  return `vocabulary: ${vocabulary.sectors.length} sectors, ${vocabulary.instruments.length} instruments, ${Object.keys(vocabulary.words).length} closed lists`;
});
