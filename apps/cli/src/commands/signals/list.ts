import { PageQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { UsageError } from "../../failures.ts";
import { pageRemark } from "../../render/scope.ts";
import { signalTable } from "../../render/signal-table.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";
import { corpusFlags, signalsCorpus } from "./corpus.ts";

/** Lists the ledger's signals; with `--corpus` it counts a term in a corpus of one's own instead. */
export function signalsList(cli: CliContext): Command {
  const list = ask(cli, {
    operation: "listSignals",
    question: PageQuestion,
    csv: true,
    pages: true,
    draw: (answer, paper) => ({
      data: signalTable(answer.data, paper),
      remark: pageRemark(answer, "signal"),
    }),
  });
  return {
    args: { ...list.args, ...corpusFlags },
    run: async (rawArgs) => {
      const given = flagsIn(rawArgs);
      const counts = given.includes("corpus");
      const [foreign, to] = counts
        ? [given.find((flag) => flag in list.args && flag !== "json"), "without --corpus only"]
        : [given.find((flag) => flag in corpusFlags), "with --corpus only"];
      if (foreign !== undefined) throw new UsageError(`--${foreign} goes ${to}`);
      return counts ? signalsCorpus(cli).run(rawArgs) : list.run(rawArgs);
    },
  };
}

function flagsIn(rawArgs: readonly string[]): string[] {
  return rawArgs.flatMap((word) => /^--([^=]+)/.exec(word)?.[1] ?? []);
}
