import { json } from "../../generated/rules.js";
import type { Rules } from "./rules.ts";

let loaded: Rules | undefined;

/** The rules of this package. Parsed at the first call; later calls return the same object. */
export function loadRules(): Rules {
  // safe: the data step wrote this text and checked every entry.
  loaded ??= JSON.parse(json) as Rules;
  return loaded;
}
