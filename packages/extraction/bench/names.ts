import { carriers, unlisted } from "../test/document-carriers.ts";
import { textBeside } from "../test/beside.ts";
import { isStateBody, markedSentences } from "../test/marked-bodies.ts";
import { byGrammar, listedNumbers, numbersIn, tallyBodies, tallyNumbers } from "../test/tallies.ts";
import { print } from "./timing.ts";

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;

const parsed = listedNumbers.filter((number) => numbersIn(number).join() === number).length;
print(`document numbers of the State Council: ${parsed} of ${listedNumbers.length} parsed`);
for (const [name, given] of [
  ["of the State Council and listed issuers", listedNumbers],
  ["of listed and unlisted issuers", unlisted],
] as const)
  for (const seed of [1, 2, 3]) {
    const { right, wrong, missed, precision, recall } = tallyNumbers(carriers(2_000, seed, given));
    print(
      `  ${name}, 2,000 carriers, seed ${seed}: ${right} right, ${wrong} wrong, ${missed} missed; precision ${percent(precision)}, recall ${percent(recall)}`,
    );
  }

const sentences = markedSentences(textBeside("corpora/government-names-zh.jsonl.gz") ?? "");
const names = sentences.flatMap(({ government }) => government.map(({ text }) => text));
const { marked, met, exact } = tallyBodies(sentences, byGrammar);
print(
  `bodies: ${marked} of ${names.length} marked names count as Chinese state bodies (${new Set(names.filter(isStateBody)).size} different); met ${met} (${percent(met / marked)}), exactly ${exact} (${percent(exact / marked)})`,
);
