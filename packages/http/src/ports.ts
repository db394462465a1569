import type { Answer, Input } from "./contract/endpoints.ts";
import type { Operation } from "./contract/paths.ts";

/**
 * What the routes need from the rest of the system: each operation, answering null where the record asked for is not
 * there. `@nqpf/services` fits this by shape.
 */
export type Ports = {
  readonly [Name in Operation]: (
    input: Input<Name>,
  ) => Answer<Name> | null | Promise<Answer<Name> | null>;
} & {
  /** The CSV text of an operation that has a `.csv` twin: the same rows, all of them. */
  readonly csv: (name: Operation, input: Record<string, unknown>) => string | Promise<string>;
};
