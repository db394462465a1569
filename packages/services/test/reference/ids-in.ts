/** What an answer names, each id once. */
export interface Named {
  readonly claims: Set<string>;
  readonly sources: Set<string>;
  readonly observations: Set<string>;
  readonly statements: Set<string>;
}

const kindByKey: Record<string, keyof Named> = {
  source: "sources",
  sources: "sources",
  indicator: "observations",
  indicators: "observations",
  signal: "observations",
  signals: "observations",
  observations: "observations",
};

/** Walks an answer to its leaves for the ids of claims, sources, observations and statements. */
export function idsIn(answer: unknown): Named {
  const named: Named = {
    claims: new Set(),
    sources: new Set(),
    observations: new Set(),
    statements: new Set(),
  };
  walk(answer, null, named);
  return named;
}

function walk(value: unknown, kind: keyof Named | null, named: Named): void {
  if (typeof value === "string") {
    if (/^clm-[0-9a-f]{20}$/.test(value)) named.claims.add(value);
    else if (kind !== null) named[kind].add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) walk(item, kind, named);
  } else if (value !== null && typeof value === "object") {
    const own = kindOf(value);
    if (own !== null && "id" in value) named[own].add(String(value.id));
    for (const [key, member] of Object.entries(value))
      if (!isTimeless(value, key)) walk(member, kindByKey[key] ?? null, named);
  }
}

/**
 * Actors are versioned reference data, and what a statement is about is part of our verdict on it, which is of the day on
 * which we wrote it: neither says that a source had spoken.
 */
function isTimeless(value: object, key: string): boolean {
  return (
    (key === "sources" && "numberPrefixes" in value) || (key === "subjects" && "verdict" in value)
  );
}

/** A record by the fields that only its kind has; of a hit in a search, by the kind that it says. */
function kindOf(value: object): keyof Named | null {
  if ("publisher" in value && "accessed" in value) return "sources";
  if ("metric" in value && "geography" in value) return "observations";
  if ("authorityLevel" in value && "reported" in value) return "observations";
  if ("statusThen" in value) return "statements";
  if ("kind" in value && "snippet" in value && value.kind === "source") return "sources";
  return null;
}
