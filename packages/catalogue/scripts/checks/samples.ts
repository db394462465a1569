import type { Source } from "@nqpf/domain";
import type { TextLanguage } from "@nqpf/domain/reading";

import type { Faults } from "../../../../scripts/data/check.ts";
import type { WrittenSample } from "../read/samples.ts";
import { reportTo, type Written } from "../read/written.ts";
import { checkDistinct } from "./ids.ts";

/** How a sample document says at its head what it is. */
const notice: Readonly<Record<TextLanguage, string>> = { en: "Sample digest", zh: "示例摘要" };

/** Sample documents digest sources that we hold, are written in their language and say at their head what they are. */
export function checkSamples(
  samples: readonly WrittenSample[],
  sources: readonly Written<Source>[],
  faults: Faults,
): void {
  const report = reportTo(faults);
  const known = new Set<string>(sources.map(({ value }) => value.id));
  for (const sample of samples) {
    const { id, lang, digests } = sample.value;
    if (!sample.file.file.endsWith(`/${id}.md`))
      report(sample, ["id"], `the sample ${id} belongs in a file ${id}.md`);
    checkDistinct(digests, (at, source) =>
      report(sample, ["digests", at], `${source} is named twice`),
    );
    digests.forEach((source, at) => {
      if (!known.has(source)) report(sample, ["digests", at], `there is no source ${source}`);
    });
    checkBody(sample, faults);
    if (languageOf(sample.body) !== lang) report(sample, ["lang"], `the text is not in ${lang}`);
  }
}

function checkBody({ value, file, body, bodyLine }: WrittenSample, faults: Faults): void {
  const [head = ""] = body.split("\n", 1);
  if (!head.includes(notice[value.lang]))
    faults.addProblem({
      file: file.file,
      line: bodyLine,
      message: `the text does not begin with a line that says "${notice[value.lang]}"`,
    });
}

/** Told by what there is more of: Chinese characters or Latin words. */
function languageOf(text: string): TextLanguage {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return characters > words ? "zh" : "en";
}
