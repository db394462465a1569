import { DisagreementKind, Stated } from "@nqpf/domain";
import * as z from "zod";

import { sources, text } from "./cited.ts";

/** Where sources differ: each version in words and, where it has one, as a typed value; then what we use, and why. */
export const WrittenDisagreement = z.strictObject({
  kind: DisagreementKind,
  topic: text,
  at: text.nullable(),
  versions: z
    .array(z.strictObject({ value: text, stated: Stated.nullable(), sources }))
    .min(2, { error: "needs two versions" }),
  used: text,
  why: text,
});
export type WrittenDisagreement = z.infer<typeof WrittenDisagreement>;
