import * as z from "zod";

const words = z.string().min(1);

/** What a value stands on: a source's figure, arithmetic on such figures, or nobody's word but ours. */
export const PriorKind = z.enum(["source", "derived", "assumption"]);
export type PriorKind = z.infer<typeof PriorKind>;

const standsOn = {
  kind: PriorKind,
  from: words.meta({ description: "The source, the arithmetic, or why we assume it" }),
  url: z.url().optional(),
};

const Fixed = z.strictObject({ shape: z.literal("fixed"), value: z.number(), ...standsOn });
const Uniform = z
  .strictObject({ shape: z.literal("uniform"), low: z.number(), high: z.number(), ...standsOn })
  .refine(({ low, high }) => low <= high, { path: ["low"], error: "low lies above high" });
const LogUniform = z
  .strictObject({
    shape: z.literal("log-uniform"),
    low: z.number().positive(),
    high: z.number().positive(),
    ...standsOn,
  })
  .refine(({ low, high }) => low <= high, { path: ["low"], error: "low lies above high" });
const Triangular = z
  .strictObject({
    shape: z.literal("triangular"),
    low: z.number(),
    mode: z.number(),
    high: z.number(),
    ...standsOn,
  })
  .refine(({ low, mode, high }) => low <= mode && mode <= high, {
    path: ["mode"],
    error: "the mode lies outside low and high",
  });
const Beta = z
  .strictObject({
    shape: z.literal("beta"),
    alpha: z.number().positive().max(10_000),
    beta: z.number().positive().max(10_000),
    low: z.number().default(0),
    high: z.number().default(1),
    ...standsOn,
  })
  .refine(({ low, high }) => low <= high, { path: ["low"], error: "low lies above high" });
const Normal = z
  .strictObject({ shape: z.literal("normal"), p5: z.number(), p95: z.number(), ...standsOn })
  .refine(({ p5, p95 }) => p5 <= p95, { path: ["p5"], error: "p5 lies above p95" });
const Lognormal = z
  .strictObject({
    shape: z.literal("lognormal"),
    p5: z.number().positive(),
    p95: z.number().positive(),
    ...standsOn,
  })
  .refine(({ p5, p95 }) => p5 <= p95, { path: ["p5"], error: "p5 lies above p95" });
const Empirical = z.strictObject({
  shape: z.literal("empirical"),
  values: z.array(z.number()).min(1).max(10_000),
  ...standsOn,
});

const plainShapes = [
  Fixed,
  Uniform,
  LogUniform,
  Triangular,
  Beta,
  Normal,
  Lognormal,
  Empirical,
] as const;

/** A prior without a lump of probability at one value. */
export const PlainPrior = z.discriminatedUnion("shape", plainShapes);
export type PlainPrior = z.infer<typeof PlainPrior>;

const Lump = z.strictObject({
  shape: z.literal("lump"),
  at: z.number().meta({ description: "Lies at or beyond one end of the rest" }),
  share: z.number().min(0).max(1).meta({ description: "Probability of exactly that value" }),
  rest: PlainPrior,
  ...standsOn,
});

export const Prior = z
  .discriminatedUnion("shape", [...plainShapes, Lump])
  .meta({ id: "Prior", description: "What is believed of one number before anything is run" });
export type Prior = z.infer<typeof Prior>;
