import { isDigit } from "../text/character-classes.ts";
import { isBlank } from "./han-run.ts";

/** Takes a plain text apart leftward from an offset; a single space or line end may stand before each part. */
export class Leftward {
  readonly #plain: string;
  /** Where the part that was taken last begins. */
  at: number;

  constructor(plain: string, at: number) {
    this.#plain = plain;
    this.at = at;
  }

  /** One of some signs, or nothing. */
  sign(signs: string): string {
    const end = this.#end();
    const sign = this.#plain.charAt(end - 1);
    if (sign === "" || !signs.includes(sign)) return "";
    this.at = end - 1;
    return sign;
  }

  /** All digits that stand here if they are no more than so many, or nothing. */
  digits(most: number): string {
    return this.#run(most, (unit) => isDigit(unit));
  }

  /** A year of this century or the last, or nothing. */
  year(): number | null {
    const before = this.at;
    const digits = this.digits(4);
    if (/^(?:19|20)\d\d$/.test(digits)) return Number(digits);
    this.at = before;
    return null;
  }

  /** All characters of a set that stand here if they are no more than so many, or nothing. */
  characters(most: number, set: string): string {
    return this.#run(most, (unit) => set.includes(String.fromCharCode(unit)));
  }

  /** One of some words, or nothing. */
  word<Word extends string>(words: readonly Word[]): Word | null {
    const end = this.#end();
    const found = words.find((word) => this.#plain.startsWith(word, end - word.length));
    if (found === undefined) return null;
    this.at = end - found.length;
    return found;
  }

  /** A further space or line end, as between a heading and what stands below it. */
  blank(): void {
    this.at = this.#end();
  }

  #end(): number {
    return isBlank(this.#plain, this.at - 1) ? this.at - 1 : this.at;
  }

  #run(most: number, isPart: (unit: number) => boolean): string {
    const end = this.#end();
    let start = end;
    while (end - start <= most && start > 0 && isPart(this.#plain.charCodeAt(start - 1)))
      start -= 1;
    if (start === end || end - start > most) return "";
    this.at = start;
    return this.#plain.slice(start, end);
  }
}
