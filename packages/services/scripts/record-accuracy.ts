import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { accuracyPage } from "../src/accuracy-page.ts";
import { evaluate } from "../src/evaluate.ts";
import { recordedOf } from "../src/recorded-accuracy.ts";

const gold = join(import.meta.dirname, "../../extraction/gold");
const scoreOf = (half: string) =>
  evaluate(readFileSync(join(gold, half), "utf8"), half, { errors: null });

/** Writes the figures that later versions are held to, and the page that says them: `npm run record:accuracy`. */
const halves = {
  open: scoreOf("open.yaml"),
  kept: scoreOf("kept.yaml"),
  practiceA: scoreOf("practice/a.yaml"),
  practiceB: scoreOf("practice/b.yaml"),
  practiceC: scoreOf("practice/c.yaml"),
  practiceD: scoreOf("practice/d.yaml"),
};
writeFileSync(join(gold, "recorded.json"), `${JSON.stringify(recordedOf(halves.open), null, 2)}\n`);
writeFileSync(join(import.meta.dirname, "../../../docs/accuracy.md"), accuracyPage(halves));
