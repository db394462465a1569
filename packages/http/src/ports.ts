import type { Answer } from "./contract/answers.ts";
import type { CsvOperation, Input } from "./contract/inputs.ts";
import type { Operation } from "./contract/paths.ts";

type Maybe<T> = T | null | Promise<T | null>;

/**
 * What the routes need from the rest of the system: each operation, answering null where the record asked for is not
 * there, and the text of each CSV twin. `@nqpf/services` fits this by shape.
 */
export type Ports = {
  readonly [Name in Operation]: (input: Input<Name>) => Maybe<Answer<Name>>;
} & {
  readonly csv: { readonly [Name in CsvOperation]: (input: Input<Name>) => Maybe<string> };
};
