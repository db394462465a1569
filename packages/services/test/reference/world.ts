import type { Observatory } from "../../src/observatory.ts";
import { everyPage } from "./exported-claims.ts";

/** What the reference takes from the vocabulary and the actors, asked of the API as any client would. */
export interface World {
  /** The kind of each actor. */
  readonly kindOf: ReadonlyMap<string, string>;
  /** What each instrument says of money: expected, possible or none. */
  readonly funding: ReadonlyMap<string, string>;
}

export function worldOf(observatory: Observatory): World {
  const actors = everyPage((cursor) => observatory.listActors({ limit: 200, cursor }));
  const instruments = everyPage((cursor) => observatory.listInstruments({ limit: 200, cursor }));
  return {
    kindOf: new Map(actors.map(({ id, kind }) => [id, kind])),
    funding: new Map(instruments.map(({ id, funding }) => [id, funding])),
  };
}
