import * as z from "zod";

const Env = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z
    .string()
    .default("8787")
    .refine((text) => /^\d+$/.test(text) && Number(text) <= 65_535, {
      error: "not a port (0 to 65535)",
    })
    .transform(Number),
  NQPF_DATA: z.string().min(1).default(".nqpf"),
  INIT_CWD: z.string().optional(),
  NQPF_DASHBOARD: z.string().optional(),
  NQPF_LOG: z.enum(["none", "requests"], { error: "neither none nor requests" }).default("none"),
});
export type Env = z.infer<typeof Env>;

/** Reads the environment, or every fault in it, one a line. */
export function readEnv(variables: NodeJS.ProcessEnv): { env: Env } | { faults: string[] } {
  const result = Env.safeParse(variables);
  if (result.success) return { env: result.data };
  return {
    faults: result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
  };
}
