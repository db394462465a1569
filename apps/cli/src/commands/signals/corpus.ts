import { CorpusBy } from "@nqpf/domain/answers";
import { countCorpus } from "@nqpf/services/count-corpus";
import type { ArgsDef } from "citty";

import type { CliContext } from "../../context.ts";
import { exitCodes } from "../../exit.ts";
import { Failure, UsageError } from "../../failures.ts";
import { everyCommand } from "../../flags/shared-flags.ts";
import { nearest } from "../../nearest.ts";
import { corpusTable } from "../../render/corpus-table.ts";
import { counted } from "../../render/words.ts";
import { streamOf } from "../../stream-of.ts";
import { command, type Command } from "../command.ts";

/** The flags that make `signals` count a corpus of one's own instead of asking the ledger. */
export const corpusFlags = {
  corpus: {
    type: "string",
    valueHint: "FILE",
    description:
      "Count a term in a corpus of JSON lines {id, text, date, url}, gzipped or not; - reads stdin",
  },
  term: { type: "string", description: "With --corpus: the words to count, as they are written" },
  by: {
    type: "string",
    valueHint: "WORD",
    description: `With --corpus: one of ${CorpusBy.options.join(", ")}; default month`,
  },
} as const satisfies ArgsDef;

export function signalsCorpus(cli: CliContext): Command {
  return command({ ...corpusFlags, ...everyCommand }, async ({ corpus, term, by, json }) => {
    if (!corpus || !term) throw new UsageError("--corpus and --term go together");
    const done = await countFile(corpus, term, periodOf(by ?? "month"));
    cli.out(
      json ? JSON.stringify(done.count, null, 2) : corpusTable(done.count, cli.paper).join("\n"),
    );
    const { items, unplaced, broken, faults } = done;
    for (const fault of faults) cli.note(fault);
    cli.note(remarkOf(items, unplaced, broken));
    return unplaced + broken > 0 ? exitCodes.partly : exitCodes.done;
  });
}

async function countFile(file: string, term: string, by: CorpusBy) {
  const bytes = await streamOf(file);
  try {
    return await countCorpus(bytes, term, by);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`${file}: ${reason}`, { cause: error });
  }
}

function periodOf(written: string): CorpusBy {
  const by = CorpusBy.safeParse(written);
  if (by.success) return by.data;
  const near = nearest(written, CorpusBy.options);
  const hint =
    near === undefined ? `known are ${CorpusBy.options.join(", ")}` : `did you mean ${near}?`;
  throw new UsageError(`--by: "${written}" is not known; ${hint}`);
}

function remarkOf(items: number, unplaced: number, broken: number): string {
  return [
    `${counted(items, "text")} read`,
    ...(unplaced > 0 ? [`${counted(unplaced, "text")} without a date or address in no point`] : []),
    ...(broken > 0 ? [`${counted(broken, "line")} not readable`] : []),
  ]
    .join("; ")
    .concat(". Titles are not counted.");
}
