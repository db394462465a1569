/** What the note of a passage accepts beside its labels, in the fixed wordings of the guidelines (§4). */
export interface Accepted {
  readonly instruments: AcceptedSet;
  readonly sectors: AcceptedSet;
  readonly notStated: AcceptedSet;
  readonly rungs: readonly string[];
  readonly roles: readonly { readonly name: string; readonly role: string }[];
  readonly moneyRoles: readonly string[];
  readonly qualifiers: readonly string[];
  readonly rateKinds: readonly string[];
  readonly dates: readonly string[];
  /** Words that are neither a miss if absent nor an error if extracted. */
  readonly optional: readonly string[];
  /** Numbers of the gold's money and rates may be given as targets too. */
  readonly targetsToo: boolean;
  /** Several measures of the gold may be read as one. */
  readonly asOne: boolean;
  /** Labels of a further measure that may be read. */
  readonly further: readonly string[];
}

export interface AcceptedSet {
  readonly labels: readonly string[];
  /** Each of them alone is a whole answer. */
  readonly alone: readonly string[];
  readonly none: boolean;
}

export function acceptedBy(note: string | null): Accepted {
  const text = note ?? "";
  const list = (what: string) => listed(text, `Accept ${what}`);
  return {
    instruments: setOf(list("instruments?")),
    sectors: setOf(list("sectors?")),
    notStated: setOf(list("notStated")),
    rungs: list("rungs?"),
    roles: list("roles?").flatMap((item) => {
      const [name, role] = item.split("=");
      return name !== undefined && role !== undefined ? [{ name, role }] : [];
    }),
    moneyRoles: list("money roles?"),
    qualifiers: list("qualifiers?"),
    rateKinds: list("rate kinds?"),
    dates: list("dates?"),
    optional: listed(text, "Optional"),
    targetsToo: /Accept targets for the same numbers/i.test(text),
    asOne: /Accept one measure with both instruments/i.test(text),
    further: [...text.matchAll(/second measure \(([^)]*)\)/gi)].flatMap((match) =>
      itemsOf(match[1] ?? ""),
    ),
  };
}

/** The items behind `key: …` up to the end of its sentence; a point inside a number ends none. */
function listed(text: string, key: string): string[] {
  const sentences = text.matchAll(new RegExp(`${key}: (.+?)(?:[.。](?=\\s|$)|$)`, "gi"));
  return [...sentences].flatMap((match) => itemsOf(match[1] ?? ""));
}

function itemsOf(list: string): string[] {
  return list
    .split(/[,、，;]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function setOf(items: readonly string[]): AcceptedSet {
  const alone = items.flatMap((item) =>
    / alone$/.exec(item) ? [item.replace(/ alone$/, "")] : [],
  );
  return {
    labels: items.filter((item) => !isNone(item) && !item.endsWith(" alone")),
    alone,
    none: items.some(isNone),
  };
}

function isNone(item: string): boolean {
  return item === "none" || item === "[]";
}
