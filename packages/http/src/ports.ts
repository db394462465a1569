import type { Answer } from "./contract/answers.ts";
import type { CsvOperation, Input, TextFormat, TextOperation } from "./contract/inputs.ts";
import type { Operation } from "./contract/paths.ts";
import type { WriteOperation } from "./contract/write-paths.ts";
import type { WriteAnswer, Written } from "./contract/writes.ts";

type Maybe<T> = T | null | Promise<T | null>;

/**
 * What the routes need from the rest of the system: each operation, answering null where the record asked for is not
 * there, every writing operation, and the text of each twin. `@nqpf/services` fits this by shape.
 */
export type Ports = {
  readonly [Name in Operation]: (input: Input<Name>) => Maybe<Answer<Name>>;
} & {
  readonly writes: {
    readonly [Name in WriteOperation]: (input: Written<Name>) => Promise<WriteAnswer<Name>>;
  };
  readonly csv: { readonly [Name in CsvOperation]: (input: Input<Name>) => Maybe<string> };
  readonly texts: {
    readonly [Name in TextOperation]: (input: Input<Name>, format: TextFormat) => Maybe<string>;
  };
};
