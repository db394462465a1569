import { allNews, isNewsPresent } from "./corpus-items.ts";
import { copies, nearMisses } from "./edited-pairs.ts";
import { randomFrom } from "./random-from.ts";
import { holding, recognise, type Recognised } from "./recognised.ts";

const pairs = 1000;
const seed = 20240419;

/** Makes copies and near-misses of news, holds all the news, and counts what is recognised and what is merged. */
if (!isNewsPresent) {
  process.stderr.write("The news corpus does not stand beside this checkout.\n");
  process.exitCode = 1;
} else {
  const news = allNews();
  const random = randomFrom(seed);
  const [same, different] = [copies(news, pairs, random), nearMisses(news, pairs, random)];
  const started = performance.now();
  const held = holding(news);
  const indexed = performance.now();
  const [found, merged] = [await recognise(same, held), await recognise(different, held)];
  const done = performance.now();
  const [right, wrong] = [share(found), share(merged)];
  process.stdout.write(
    [
      `${news.length} texts held in ${seconds(started, indexed)}; ${found.length + merged.length} texts compared in ${seconds(indexed, done)}; seed ${seed}`,
      `copies recognised: ${wordsOf(right)}`,
      ...byEdit(found),
      `near-misses merged: ${wordsOf(wrong)}`,
      ...byEdit(merged),
      `texts taken for another item as well, merged ones apart: ${alsoOthers([...found, ...merged])}`,
      ...[
        ...found.filter(({ repeats }) => !repeats),
        ...merged.filter(({ repeats }) => repeats),
      ].map(({ edit, held: { id } }) => `  wrong: ${id}, ${edit}`),
      "",
    ].join("\n"),
  );
  process.exitCode = right.count / right.of >= 0.99 && wrong.count / wrong.of <= 0.001 ? 0 : 1;
}

function share(answers: readonly Recognised[]) {
  return { count: answers.filter(({ repeats }) => repeats).length, of: answers.length };
}

/** Some news are true repeats; a notice that comes every year in the same words is none. */
function alsoOthers(answers: readonly Recognised[]): number {
  return answers.filter(({ edit, others }) => edit !== "merged briefs" && others.length > 0).length;
}

function byEdit(answers: readonly Recognised[]): string[] {
  return [...new Set(answers.map(({ edit }) => edit))].map(
    (edit) => `  ${edit}: ${wordsOf(share(answers.filter((answer) => answer.edit === edit)))}`,
  );
}

function wordsOf({ count, of }: { readonly count: number; readonly of: number }): string {
  return `${count} of ${of} (${((100 * count) / of).toFixed(2)} percent)`;
}

function seconds(from: number, until: number): string {
  return `${((until - from) / 1000).toFixed(1)} s`;
}
