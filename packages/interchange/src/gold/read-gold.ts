import { GoldSet } from "@nqpf/domain/reading";
import { isNode, LineCounter, parseDocument } from "yaml";

/** A file that is no set of labelled passages: each fault with its line. */
export class BadGold extends Error {
  override readonly name = "BadGold";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

const shown = 20;

/** Reads labelled passages written in YAML. Throws BadGold, which names file and line of each fault. */
export function readGold(text: string, name: string): GoldSet {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number) => `${name}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0)
    throw new BadGold(
      document.errors.map(
        ({ pos, message }) => `${at(pos[0])}: ${(message.split("\n")[0] ?? "").trim()}`,
      ),
    );
  const read = GoldSet.safeParse(document.toJS());
  if (read.success) {
    const faults = misplaced(read.data).map(({ path, message }) => `${lineOf(path)}: ${message}`);
    if (faults.length > 0) throw new BadGold(faults.slice(0, shown));
    return read.data;
  }
  throw new BadGold(
    read.error.issues
      .slice(0, shown)
      .map(({ path, message }) => `${lineOf(path)}: ${path.map(String).join(".")}: ${message}`),
  );

  /** Of the deepest node on a path that the file has. */
  function lineOf(path: readonly PropertyKey[]): string {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return at(0);
  }
}

/** Words that a label gives and its passage does not hold. */
function misplaced({ items }: GoldSet): { path: PropertyKey[]; message: string }[] {
  return items.flatMap(({ id, text, measures, hedges }, item) => {
    const words: [PropertyKey[], string][] = [
      ...hedges.map((hedge, place): [PropertyKey[], string] => [["hedges", place], hedge]),
      ...measures.flatMap(({ roles, money, rates, dates, targets, evidence }, place) => {
        const own = ["measures", place];
        const texts = Object.entries({ money, rates, dates, targets }).flatMap(([field, list]) =>
          list.map((entry, index): [PropertyKey[], string] => [[...own, field, index], entry.text]),
        );
        return [
          ...texts,
          ...roles.map((role, index): [PropertyKey[], string] => [
            [...own, "roles", index],
            role.name,
          ]),
          [[...own, "evidence"], evidence.trigger] satisfies [PropertyKey[], string],
        ];
      }),
    ];
    return words
      .filter(([, own]) => !text.includes(own))
      .map(([path, own]) => ({
        path: ["items", item, ...path],
        message: `${id}: the passage does not hold “${own}”`,
      }));
  });
}
