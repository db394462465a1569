import { InstrumentId, SectorId } from "@nqpf/domain";
import { instrumentOf, sectorOf } from "@nqpf/domain/vocabulary";

import { wordOf } from "../brief/vocabulary-words.ts";
import type { Condition } from "./condition.ts";

/** Gives the name of an actor. */
export type NameOfActor = (id: string) => string;

/** A condition as a reader would say it: `sector: Quantum technology`. */
export function conditionWords({ name, of, values }: Condition, nameOf: NameOfActor): string {
  const what = name === "row" ? `row of the table, ${of}` : of === name ? name : `${name}, ${of}`;
  const separator = of === "announced" || name === "dates" ? " " : " or ";
  return `${what}: ${values.map((value) => valueWords(of, value, nameOf)).join(separator)}`;
}

function valueWords(of: string, value: string, nameOf: NameOfActor): string {
  switch (of) {
    case "sector":
      return sectorOf(SectorId.parse(value)).label.en;
    case "instrument":
      return instrumentOf(InstrumentId.parse(value)).label.en;
    case "actor":
      return nameOf(value);
    case "family":
    case "rung":
      return wordOf(of, value);
    default:
      return value;
  }
}
