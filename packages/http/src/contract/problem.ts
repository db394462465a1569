import * as z from "zod";

/** Every way a request fails on purpose. Each code has its page, `docs/problems/<code>.md`. */
export const ProblemCode = z.enum([
  "invalid-request",
  "unknown-parameter",
  "bad-cursor",
  "unknown-revision",
  "unknown-currency",
  "before-data",
  "bad-period",
  "not-found",
  "method-not-allowed",
  "foreign-origin",
  "unsupported-media-type",
  "too-large",
  "unreadable",
  "unknown-claim",
  "not-decidable",
  "keeps-nothing",
  "unknown-run",
  "overloaded",
  "internal",
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

const Detail = z.strictObject({ parameter: z.string(), message: z.string() });

/** RFC 9457, with our closed `code` and, for a refused request, one entry a fault. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: ProblemCode,
    detail: z.string().optional(),
    errors: z.array(Detail).optional(),
    requestId: z.string(),
  })
  .meta({ id: "Problem", description: "Why a request failed" });
export type Problem = z.infer<typeof Problem>;
