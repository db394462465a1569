import { stripVTControlCharacters } from "node:util";

import { eastAsianWidth } from "get-east-asian-width";

const plainAscii = /^[\x20-\x7e]*$/;
/** Accents, joiners and variation selectors stand on the character before them. */
const standsOnAnother = /\p{Mark}|\p{Format}/u;

/** How many columns of a terminal a text takes: a Chinese character takes two, a colour code none. */
export function widthOf(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let width = 0;
  for (const character of stripVTControlCharacters(text)) width += widthOfCharacter(character);
  return width;
}

export function widthOfCharacter(character: string): number {
  const codePoint = character.codePointAt(0);
  return codePoint === undefined || standsOnAnother.test(character) ? 0 : eastAsianWidth(codePoint);
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
