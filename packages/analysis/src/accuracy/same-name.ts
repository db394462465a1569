/** Names of bodies that are known under several, and how a name is made plain before it is compared. */
export interface NameSense {
  /** What one body is known as; null for a name that belongs to no known body. */
  readonly bodyOf: (name: string) => string | null;
  /** Letters folded: width, case, traditional characters. */
  readonly plainOf: (name: string) => string;
}

export type SameName = (a: string, b: string) => boolean;

/** Whether two names are one party's (guidelines §4): forms of one body are, articles, plurals and counts are ignored. */
export function sameName({ bodyOf, plainOf }: NameSense): SameName {
  const known = new Map<string, string>();
  const keyOf = (name: string): string => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const plain = bare(plainOf(name));
    const key = bodyOf(name) ?? bodyOf(plain) ?? plain.replace(/(?<=[a-z]{3})s$/, "");
    known.set(name, key);
    return key;
  };
  return (a, b) => keyOf(a) === keyOf(b);
}

const articles =
  /^(?:the|a|an|its|china['’]s|chinese|our|some|all|many|other|多家|各|全国|相关|有关)\s*/;
const counts =
  /^(?:\d[\d,]*|[一二三四五六七八九十百两]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty(?:-[a-z]+)?|thirty(?:-[a-z]+)?)\s*(?:家|个|项|名|部门(?=.))?\s*/;

function bare(name: string): string {
  let text = name.trim();
  for (let before = ""; before !== text;) {
    before = text;
    const shorter = text.replace(articles, "").replace(counts, "");
    if (shorter !== "") text = shorter;
  }
  return text.replaceAll(/[“”"'‘’]/g, "").replaceAll(/\s+/g, " ");
}
