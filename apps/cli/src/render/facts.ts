import { type Paper, indented, proseWidth } from "./paper.ts";
import { padEnd, widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

/** Names with their values, one a line; a value of several lines, or a long one, keeps its column. */
export function facts(
  pairs: readonly (readonly [name: string, value: string])[],
  paper: Paper,
): string[] {
  const held = pairs.filter(([, value]) => value !== "");
  const width = Math.max(0, ...held.map(([name]) => widthOf(name))) + 2;
  const room = proseWidth(indented(paper, width));
  return held.flatMap(([name, value]) =>
    value
      .split("\n")
      .flatMap((line) => wrap(line, room))
      .map((line, at) => padEnd(at === 0 ? paper.ink.faint(name) : "", width) + line),
  );
}
