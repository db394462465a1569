import type { CorpusProgress } from "@nqpf/services/extract-corpus";

import { number } from "../../render/number.ts";

/** Where progress is written, as stderr is one. */
interface ProgressPaper {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

/** How far a long run is, on a line of its own that a terminal writes over. */
export interface ProgressLine {
  readonly show: (progress: CorpusProgress, share: number | null) => void;
  /** A remark that stays. */
  readonly note: (text: string) => void;
  readonly end: () => void;
}

const onTerminalMs = 250;
const elsewhereMs = 5000;
const cleared = "\r\u001B[K";

export function progressOn(paper: ProgressPaper, now: () => number = Date.now): ProgressLine {
  const isTerminal = paper.isTTY === true;
  const began = now();
  let shown = began;
  let firstShare: { readonly share: number; readonly at: number } | null = null;
  return {
    show: (progress, share) => {
      const at = now();
      // What an earlier run has read goes by far faster and says nothing of the time left.
      if (progress.items > 0 && share !== null) firstShare ??= { share, at };
      if (at - shown < (isTerminal ? onTerminalMs : elsewhereMs)) return;
      shown = at;
      const text = lineOf(progress, at - (firstShare?.at ?? began), leftOf(share, at));
      paper.write(isTerminal ? cleared + text : `${text}\n`);
    },
    note: (text) => paper.write(`${isTerminal ? cleared : ""}${text}\n`),
    end: () => {
      if (isTerminal) paper.write(cleared);
    },
  };

  function leftOf(share: number | null, at: number): number | null {
    if (share === null || firstShare === null || share <= firstShare.share) return null;
    return ((at - firstShare.at) * (1 - share)) / (share - firstShare.share);
  }
}

function lineOf(
  { items, before, characters }: CorpusProgress,
  elapsedMs: number,
  leftMs: number | null,
): string {
  const seconds = Math.max(elapsedMs, 1) / 1000;
  const rate = `${number(Math.round(items / seconds))} texts, ${number(Math.round(characters / seconds))} characters a second`;
  const left = leftMs === null ? "" : `, about ${spanOf(leftMs)} left`;
  return `${number(items + before)} texts read, ${rate}${left}`;
}

/** `40 s`, `12 min`, `3 h 5 min`. */
function spanOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
