/** A sentence as texts are compared by it: without punctuation and white space. */
export interface ComparedSentence {
  /** Letters, digits and what stands between two digits. */
  readonly key: string;
  /** The same with a mark for every figure, so that two sentences with other figures are alike. */
  readonly masked: string;
  readonly figures: readonly string[];
  /** The last of a text that stops without a sign: it may have been cut anywhere. */
  readonly unfinished: boolean;
  /** A line of its own without a sign at its end: every publisher writes it anew, so it counts for no share. */
  readonly isHeading: boolean;
}

const ends = /[。！？；\n]|[.!?;](?=\s|$)/;
const closes = /[。！？；.!?;:)"'”』」]$/;
const enumerator = /^\s*[(（【]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）】]?[、.,:：]\s?(?!\d)/;
const signs = /(?<=\d)[.,](?=\d)|[^\p{L}\p{N}%]/gu;
const month =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const magnitude = "(?:hundred|thousand|million|billion|trillion|mn|bn|tn)";
const figure = new RegExp(
  `\\d+(?:\\.\\d+)*[十百千万亿]*|[〇零一二两三四五六七八九十百千万亿]+|\\b(?:${month}|${magnitude})\\b`,
  "g",
);
const longestHeading = 100;

/** The sentences of a folded text in their order. A text of headings alone has none. */
export function sentencesOf(plain: string): ComparedSentence[] {
  const lines = plain.split("\n").filter((line) => line.trim() !== "");
  const sentences = lines.flatMap((line, at) => {
    const heading = at < lines.length - 1 && isHeading(line);
    return line.split(ends).flatMap((words) => comparedOf(words, heading) ?? []);
  });
  const last = sentences.at(-1);
  return last && !closes.test(plain.trimEnd())
    ? [...sentences.slice(0, -1), { ...last, unfinished: true }]
    : sentences;
}

function isHeading(line: string): boolean {
  const words = line.trim();
  return words.length <= longestHeading && !closes.test(words);
}

function comparedOf(sentence: string, heading: boolean): ComparedSentence | null {
  const words = sentence.replace(enumerator, "");
  const key = bare(words);
  if (key === "") return null;
  const figures: string[] = [];
  const masked = bare(
    words.replace(/(?<=\d),(?=\d)/g, "").replace(figure, (written) => {
      figures.push(written);
      return "0";
    }),
  );
  return { key, masked, figures, unfinished: false, isHeading: heading };
}

function bare(words: string): string {
  return words.replace(signs, (sign) => (sign === "." ? sign : ""));
}
