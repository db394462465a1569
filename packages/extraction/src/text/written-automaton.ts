import type { DoubleArray } from "./double-array.ts";

/** An automaton as a build writes it down: each number above -2 in three letters of a closed alphabet. */
export interface WrittenAutomaton {
  /** The code units of each class from 1 on; 0 is whatever stands in no term. */
  readonly classes: string;
  readonly base: string;
  readonly parent: string;
  readonly failure: string;
  readonly term: string;
  readonly suffix: string;
  /** How many terms it was made from. */
  readonly terms: number;
}

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const letters = 3;
const bits = 6;
const most = 2 ** (letters * bits) - 1;

export function writeAutomaton(automaton: DoubleArray, terms: number): WrittenAutomaton {
  const units = [...automaton.classes.entries()]
    .filter(([unit, unitClass]) => unitClass > 0 && unit !== lineBreak)
    .toSorted((a, b) => a[1] - b[1])
    .map(([unit]) => String.fromCharCode(unit));
  return {
    classes: units.join(""),
    base: write(automaton.base),
    parent: write(automaton.parent),
    failure: write(automaton.failure),
    term: write(automaton.term),
    suffix: write(automaton.suffix),
    terms,
  };
}

export function readAutomaton(written: WrittenAutomaton): DoubleArray {
  const term = read(written.term);
  const suffix = read(written.suffix);
  return {
    classes: readClasses(written.classes),
    base: read(written.base),
    parent: read(written.parent),
    failure: read(written.failure),
    term,
    suffix,
    ends: Uint8Array.from(term, (own, state) => (own >= 0 || (suffix[state] ?? -1) >= 0 ? 1 : 0)),
  };
}

const lineBreak = 10;

function readClasses(units: string): Uint16Array {
  const classes = new Uint16Array(0x10000);
  for (let at = 0; at < units.length; at += 1) classes[units.charCodeAt(at)] = at + 1;
  // A line break inside a term is a space to the reader.
  classes[lineBreak] = classes[32] ?? 0;
  return classes;
}

function write(numbers: Int32Array): string {
  return Array.from(numbers, (number) => {
    const value = number + 1;
    if (value < 0 || value > most)
      throw new RangeError(`${number} takes more than ${letters} letters`);
    return (
      alphabet.charAt(value >>> (2 * bits)) +
      alphabet.charAt((value >>> bits) & 63) +
      alphabet.charAt(value & 63)
    );
  }).join("");
}

const values = new Uint8Array(128);
for (let at = 0; at < alphabet.length; at += 1) values[alphabet.charCodeAt(at)] = at;

function read(text: string): Int32Array {
  const numbers = new Int32Array(text.length / letters);
  for (let at = 0, from = 0; at < numbers.length; at += 1, from += letters) {
    const high = values[text.charCodeAt(from)] ?? 0;
    const middle = values[text.charCodeAt(from + 1)] ?? 0;
    const low = values[text.charCodeAt(from + 2)] ?? 0;
    numbers[at] = ((high << (2 * bits)) | (middle << bits) | low) - 1;
  }
  return numbers;
}
