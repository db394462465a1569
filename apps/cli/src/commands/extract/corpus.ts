import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";

import type { CorpusRun } from "@nqpf/services/extract-corpus";
import type { ArgsDef } from "citty";

import { reasonOf } from "../../bytes-of.ts";
import type { CliContext } from "../../context.ts";
import { exitCodes } from "../../exit.ts";
import { Failure, UsageError } from "../../failures.ts";
import { number } from "../../render/number.ts";
import { counted } from "../../render/words.ts";
import { streamOf } from "../../stream-of.ts";
import { command, type Command } from "../command.ts";
import { meteredCorpus } from "./metered-corpus.ts";
import { progressOn } from "./progress.ts";

/** The flags that make `extract` read a corpus instead of one document. */
export const corpusFlags = {
  corpus: {
    type: "string",
    valueHint: "FILE",
    description:
      "Read every text of a corpus of JSON lines {id, text, lang, date}, gzipped or not; - reads stdin",
  },
  out: {
    type: "string",
    valueHint: "FILE",
    description: "With --corpus: where the readings go, one a line; a stopped run goes on there",
  },
  jobs: {
    type: "string",
    valueHint: "N",
    description: "With --corpus: how many threads read; default one a processor",
  },
  force: { type: "boolean", description: "With --corpus: read everything again" },
} as const satisfies ArgsDef;

const mostJobs = 64;

export function extractCorpus(cli: CliContext): Command {
  return command(corpusFlags, async ({ corpus, out, jobs, force }) => {
    if (!corpus || !out) throw new UsageError("--corpus and --out go together");
    if (corpus === out) throw new UsageError("--corpus and --out name the same file");
    const threads = jobsOf(jobs);
    const stop = new AbortController();
    void cli.ended().then(() => stop.abort());
    const progress = progressOn(process.stderr);
    const metered = meteredCorpus(await streamOf(corpus), await sizeOf(corpus));
    const done = await orFailure(corpus, {
      corpus: metered.bytes,
      out,
      anew: force === true,
      jobs: threads,
      entry: workerHere(),
      signal: stop.signal,
      onFault: ({ line, reason }) => progress.note(`line ${number(line)}: ${reason}`),
      onProgress: (now) => progress.show(now, metered.share()),
    });
    progress.end();
    const { items, before, broken } = done;
    const earlier = before > 0 ? ` and ${number(before)} by runs before` : "";
    const unread = broken > 0 ? `; ${counted(broken, "line")} not readable` : "";
    cli.note(`${counted(items, "text")} read by this run${earlier}${unread}.`);
    if (stop.signal.aborted) {
      cli.note("Stopped. The same command goes on from here.");
      return exitCodes.interrupted;
    }
    return broken > 0 ? exitCodes.partly : exitCodes.done;
  });
}

async function orFailure(file: string, run: CorpusRun) {
  const { extractCorpus: read, NotOurOutput } = await import("@nqpf/services/extract-corpus");
  try {
    return await read(run);
  } catch (error) {
    if (error instanceof NotOurOutput)
      throw new Failure(`${run.out}: ${error.message}; --force begins it anew`, { cause: error });
    const isOfOutput = error instanceof Error && "path" in error && error.path === run.out;
    throw new Failure(`${isOfOutput ? run.out : file}: ${reasonOf(error)}`, { cause: error });
  }
}

function jobsOf(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const jobs = Number(given);
  if (!/^\d{1,2}$/.test(given) || jobs < 1 || jobs > mostJobs)
    throw new UsageError(`--jobs takes a whole number from 1 to ${mostJobs}, not ${given}`);
  return jobs;
}

async function sizeOf(file: string): Promise<number | null> {
  return file === "-" ? null : (await stat(file)).size;
}

/** The built worker; run from source there is none, and this thread reads. */
function workerHere(): URL | null {
  const entry = new URL("./corpus-batch.js", import.meta.url);
  return existsSync(entry) ? entry : null;
}
