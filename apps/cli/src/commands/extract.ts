import type { CliContext } from "../context.ts";
import { UsageError } from "../failures.ts";
import type { Command } from "./command.ts";
import { corpusFlags, extractCorpus } from "./extract/corpus.ts";
import { extractDocument } from "./extract/document.ts";

/** Reads one document; with `--corpus` it reads every text of a corpus into a file instead. */
export function extract(cli: CliContext): Command {
  const document = extractDocument(cli);
  const corpus = extractCorpus(cli);
  return {
    args: { ...document.args, ...corpusFlags },
    run: async (rawArgs) => {
      const given = rawArgs.flatMap((word) => /^--([^=]+)/.exec(word)?.[1] ?? []);
      const whole = given.includes("corpus");
      const [foreign, to] = whole
        ? [given.find((flag) => flag in document.args), "without --corpus only"]
        : [given.find((flag) => flag in corpusFlags), "with --corpus only"];
      if (foreign !== undefined) throw new UsageError(`--${foreign} goes ${to}`);
      return whole ? corpus.run(rawArgs) : document.run(rawArgs);
    },
  };
}
