import { Refusal } from "@nqpf/domain";
import { ScenarioRefusal } from "@nqpf/domain/scenario";

import type { Outcome } from "./ask.ts";
import type { WriteOperation } from "./contract/write-paths.ts";
import { type WriteInput, writes } from "./contract/writes.ts";
import type { Ports } from "./ports.ts";
import { refusalTrouble, refusedTrouble, scenarioTrouble } from "./problem.ts";

/** Carries out one writing operation: fields as they come from outside, and bytes where it takes them. */
export type Write = (
  name: WriteOperation,
  fields: unknown,
  bytes: Uint8Array | null,
) => Promise<Outcome>;

/** Writing without HTTP: the fields are checked against the contract before a port sees them. */
export function createWrite(ports: Ports): Write {
  return async (name, fields, bytes) => {
    const { fields: schema, takes }: WriteInput = writes[name];
    const given = schema.safeParse(fields);
    if (!given.success)
      return {
        kind: "trouble",
        trouble: refusedTrouble(given.error, Object.keys(schema.shape)),
      };
    const input =
      takes === "bytes" ? { ...given.data, bytes: bytes ?? new Uint8Array() } : given.data;
    try {
      // safe: the fields were parsed with the schema from which the port's type is inferred.
      return { kind: "answer", answer: await ports.writes[name](input as never) };
    } catch (error) {
      if (error instanceof ScenarioRefusal)
        return { kind: "trouble", trouble: scenarioTrouble(error) };
      if (error instanceof Refusal) return { kind: "trouble", trouble: refusalTrouble(error) };
      throw error;
    }
  };
}
