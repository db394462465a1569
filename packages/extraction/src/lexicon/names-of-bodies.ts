import { loadRules } from "./load-rules.ts";

/** The words by which texts call bodies that the catalogue knows, each with the body's id: `央行`, `central bank`. */
export function namesOfBodies(): readonly (readonly [name: string, actor: string])[] {
  return loadRules().parties.flatMap(({ actor, terms }) =>
    actor === null ? [] : terms.map((name) => [name, actor] as const),
  );
}
