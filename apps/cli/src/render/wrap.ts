import { widthOf, widthOfCharacter } from "./width.ts";

const colourCode = /\p{Cc}\[[\d;]*m/gu;
const colourCodeOrCharacter = /\p{Cc}\[[\d;]*m|[\s\S]/gu;
const allColoursOff = "\u001B[0m";
const roomWorthFilling = 8;

/**
 * Breaks a text into lines of at most `width` columns, between words or, where a word is longer than a line, as Chinese
 * is, between characters. Each line carries its own colour.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) line = joined;
    else if (widthOf(word) <= width) {
      lines.push(line);
      line = word;
    } else {
      const room = width - widthOf(line) - 1;
      if (line !== "" && room < roomWorthFilling) lines.push(line);
      const start = line === "" || room < roomWorthFilling ? "" : `${line} `;
      const pieces = breakWord(start, word, width);
      line = pieces.pop() ?? "";
      lines.push(...pieces);
    }
  }
  return carryColour([...lines, line]);
}

function breakWord(start: string, word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = start;
  let taken = widthOf(start);
  for (const [part] of word.matchAll(colourCodeOrCharacter)) {
    const partWidth = part.startsWith("\u001B") ? 0 : widthOfCharacter(part);
    if (taken + partWidth > width && taken > 0) {
      pieces.push(piece);
      [piece, taken] = ["", 0];
    }
    piece += part;
    taken += partWidth;
  }
  return [...pieces, piece];
}

/** Ends every line without colour and begins the next with the colours that were on. */
function carryColour(lines: readonly string[]): string[] {
  let open: string[] = [];
  return lines.map((line) => {
    const begun = open.join("") + line;
    for (const [code] of line.matchAll(colourCode)) open = isOff(code) ? [] : [...open, code];
    return open.length > 0 ? begun + allColoursOff : begun;
  });
}

/** The codes that end one of our inks: bold, faint, colour. */
function isOff(code: string): boolean {
  return code === "\u001B[22m" || code === "\u001B[39m" || code === allColoursOff;
}
