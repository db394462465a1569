import * as z from "zod";

/**
 * What can be said of a measure's money: we hold an amount; a source says that none is stated; the instrument works
 * without money; or we hold nothing and nobody has said why.
 */
export const MoneyState = z.enum(["held", "not-stated", "not-applicable", "not-covered"]);
export type MoneyState = z.infer<typeof MoneyState>;
