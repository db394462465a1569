import * as z from "zod";

/** Why a question cannot be answered as asked, known only where it is answered. */
export const RefusalCode = z.enum([
  "bad-cursor",
  "unknown-revision",
  "unknown-currency",
  "before-data",
  "bad-period",
  "unreadable",
  "too-large",
  "unknown-claim",
  "not-decidable",
  "keeps-nothing",
  "unknown-run",
  "overloaded",
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** Thrown by a use case for a question that its schema allows and the ledger cannot answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;
  readonly parameter: string;

  constructor(code: RefusalCode, parameter: string, message: string) {
    super(message);
    this.code = code;
    this.parameter = parameter;
  }
}
