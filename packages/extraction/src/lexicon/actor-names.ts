import type { KnownActor } from "../extractor.ts";

/**
 * The names under which texts know an actor: labels, aliases, and what stands before a comma or bracket in
 * them. A name that joins two bodies is left to the names of each.
 */
export function actorNames({ label, aliases }: KnownActor): string[] {
  const whole = [label.en, label.zh ?? "", ...aliases].filter((name) => name !== "");
  return [...new Set(whole.flatMap((name) => [name, shortened(name)]))].filter(
    (name) => !name.includes("、"),
  );
}

function shortened(name: string): string {
  return name.split(/,|\s?[(（]/, 1)[0] ?? name;
}
