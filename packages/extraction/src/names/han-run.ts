const longestRun = 20;

/** Han characters that stand in front of an offset, with their places. */
export interface HanRun {
  readonly text: string;
  /** The offset of a character of the run in the text that it stands in. */
  readonly placeOf: (at: number) => number;
}

/** The run that ends at an offset; one that goes across takes single spaces and line ends between its characters. */
export function runBefore(plain: string, end: number, goesAcross: boolean): HanRun {
  const places: number[] = [];
  let at = end - 1;
  while (places.length < longestRun && at >= 0) {
    if (isHanCharacter(plain.charCodeAt(at))) places.push(at);
    else if (!goesAcross || !isBlank(plain, at) || !isHanCharacter(plain.charCodeAt(at - 1))) break;
    at -= 1;
  }
  places.reverse();
  return {
    text: places.map((place) => plain.charAt(place)).join(""),
    placeOf: (index) => places[index] ?? end,
  };
}

export function isBlank(plain: string, at: number): boolean {
  return plain[at] === " " || plain[at] === "\n";
}

/** The offset before a space or line end that stands before an offset. */
export function skipBlankBefore(plain: string, end: number): number {
  return isBlank(plain, end - 1) ? end - 1 : end;
}

/** A Han character, and no sign between characters but 〇. */
function isHanCharacter(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
