import { setFlagsFromString } from "node:v8";

import type { Batch, BatchReader, BatchReading, LineFault } from "./batch.ts";
import { piecesOf } from "./batches.ts";
import { NotOurOutput, openOutput, type OutputFile } from "./output-file.ts";
import { readerInWorker } from "./reader-in-worker.ts";

export { NotOurOutput } from "./output-file.ts";

/** How far a corpus is read. */
export interface CorpusProgress {
  /** Items read by this run, and by runs before it. */
  readonly items: number;
  readonly before: number;
  /** UTF-16 code units that this run has read. */
  readonly characters: number;
  readonly broken: number;
}

export interface CorpusRun {
  readonly corpus: AsyncIterable<Uint8Array>;
  readonly out: string;
  /** Reads everything again instead of going on where an earlier run stopped. */
  readonly anew: boolean;
  readonly jobs: number;
  /** The built worker; where there is none, this thread reads. */
  readonly entry: URL | null;
  readonly signal: AbortSignal;
  readonly onFault: (fault: LineFault) => void;
  readonly onProgress: (progress: CorpusProgress) => void;
}

/** Batches that wait for a worker or for their turn to be written, for each worker. */
const batchesAhead = 3;

/**
 * Reads a corpus into a file, one reading a line in the order of the corpus. A stopped run leaves whole lines, and the
 * next one goes on behind them. Throws NotOurOutput where the file holds no beginning of this corpus's readings.
 */
export async function extractCorpus(run: CorpusRun): Promise<CorpusProgress> {
  const output = await openOutput(run.out, run.anew);
  const readers = await readersOf(run);
  try {
    return await readThrough(run, output, readers);
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
    await output.close();
  }
}

/** Beside workers this thread needs neither the catalogue nor the rules. */
async function readersOf({ entry, jobs }: CorpusRun): Promise<BatchReader[]> {
  if (entry === null) return [(await import("./reader-here.ts")).readerHere()];
  // Each worker makes its own machine code. Made later, from more that is known, less of it is thrown away again.
  setFlagsFromString("--interrupt-budget=400000");
  return Array.from({ length: jobs }, () => readerInWorker(entry));
}

async function readThrough(
  { corpus, signal, onFault, onProgress }: CorpusRun,
  output: OutputFile,
  readers: readonly BatchReader[],
): Promise<CorpusProgress> {
  const ahead: Promise<BatchReading>[] = [];
  const turns = [...readers];
  let done: CorpusProgress = { items: 0, before: 0, characters: 0, broken: 0 };
  let firstLine = 1;
  let lastId: BatchReading["lastSkipped"] = null;

  async function take(reading: BatchReading): Promise<void> {
    for (const fault of reading.faults) onFault(fault);
    if (reading.skipped > 0) lastId = reading.lastSkipped;
    if (reading.items > 0) assertGoesOn(output, done.before + reading.skipped, lastId);
    if (reading.output.length > 0) await output.append(reading.output);
    done = {
      items: done.items + reading.items,
      before: done.before + reading.skipped,
      characters: done.characters + reading.characters,
      broken: done.broken + reading.faults.length,
    };
    onProgress(done);
  }

  /** Takes readings in the order of the corpus until no more than so many are outstanding. */
  async function settle(mayWait: number): Promise<void> {
    while (ahead.length > mayWait && !signal.aborted) {
      // The order of the corpus is the order of the output.
      // oxlint-disable-next-line no-await-in-loop
      const reading = await ahead.shift();
      // oxlint-disable-next-line no-await-in-loop
      if (reading) await take(reading);
    }
  }

  function begin(batch: Batch): void {
    const reader = turns.shift();
    if (!reader) throw new Error("a corpus wants a reader");
    // Readers take turns, each with a queue of its own.
    turns.push(reader);
    const reading = reader.read(batch);
    // Its failure is heard when its turn comes; until then it is not unheard.
    reading.catch(() => {});
    ahead.push(reading);
  }

  for await (const { bytes, lines } of piecesOf(corpus)) {
    if (signal.aborted) return done;
    const skip = output.lines - done.before;
    begin({ bytes, firstLine, skip });
    firstLine += lines;
    // While items are passed over, how many are left is known only when a batch is done.
    await settle(skip > 0 ? 0 : readers.length * batchesAhead);
  }
  await settle(0);
  if (!signal.aborted) assertGoesOn(output, done.before, lastId);
  return done;
}

/** What stands in the output must be the readings of the items passed over, as far as their number and the last id say. */
function assertGoesOn({ lines, lastId }: OutputFile, skipped: number, id: unknown): void {
  if (lines !== skipped || lastId !== id)
    throw new NotOurOutput("what stands in the output is no reading of this corpus's beginning");
}
