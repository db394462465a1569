import { PartialDate, weekOf } from "@nqpf/domain";
import type { CorpusBy, CorpusCount } from "@nqpf/domain/answers";

/** What is looked at of one text of a corpus. */
export interface CorpusText {
  readonly text: string;
  readonly date?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** Counts texts one by one and keeps sums alone: as many as there are periods. */
export interface CorpusTally {
  /** False for a text that has no place among the points: without a date precise enough or without an address. */
  readonly take: (text: CorpusText) => boolean;
  readonly count: () => CorpusCount;
}

export function tallyCorpus(term: string, by: CorpusBy): CorpusTally {
  const sums = new Map<string, { mentions: number; items: number; characters: number }>();
  return {
    take: (item) => {
      const period = periodOf(item, by);
      if (period === null) return false;
      const sum = sums.get(period) ?? { mentions: 0, items: 0, characters: 0 };
      sum.mentions += occurrences(item.text, term);
      sum.items += 1;
      sum.characters += codePoints(item.text);
      sums.set(period, sum);
      return true;
    },
    count: () => ({
      term,
      by,
      points: [...sums]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([period, sum]) => ({
          period,
          ...sum,
          per100kCharacters:
            sum.characters === 0 ? null : (sum.mentions * 100_000) / sum.characters,
        })),
    }),
  };
}

/** Literal occurrences of a term that do not overlap. */
export function occurrences(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length))
    count += 1;
  return count;
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

function periodOf({ date, url }: CorpusText, by: CorpusBy): string | null {
  if (by === "source") return hostOf(url);
  const day = date?.slice(0, 10);
  if (day === undefined || !PartialDate.safeParse(day).success) return null;
  if (by === "month") return day.length < 7 ? null : day.slice(0, 7);
  if (day.length < 10) return null;
  return by === "week" ? weekOf(day) : day;
}

function hostOf(url: string | null | undefined): string | null {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url ?? "")?.[1];
  return host?.toLowerCase() ?? null;
}
