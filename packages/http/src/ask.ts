import { Refusal } from "@nqpf/domain";
import * as z from "zod";

import {
  type CsvOperation,
  type EndpointInput,
  inputs,
  type TextFormat,
  type TextOperation,
} from "./contract/inputs.ts";
import { type Operation, paths } from "./contract/paths.ts";
import type { Ports } from "./ports.ts";
import { refusalTrouble, refusedTrouble, type Trouble, trouble } from "./problem.ts";
import { wireQuestion } from "./wire.ts";

/** What comes of asking: an answer, or what stands in its way. */
export type Outcome =
  | { readonly kind: "answer"; readonly answer: unknown }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/**
 * Asks one operation, or a twin of it, with an input as it comes from outside: text, lists and numbers unread. Rejects
 * only where a port fails by a bug.
 */
export type Ask = (name: Operation, input: Record<string, unknown>, as: Form) => Promise<Outcome>;

/** The answer itself, or one of its twins. */
export type Form = "json" | "csv" | TextFormat;

/** The API without HTTP: every input is checked against the contract before a port sees it. */
export function createAsk(ports: Ports): Ask {
  const schemas = new Map<Operation, z.ZodObject>();
  const inputOf = (name: Operation): z.ZodObject => {
    const schema = schemas.get(name) ?? inputSchema(inputs[name]);
    schemas.set(name, schema);
    return schema;
  };
  return async (name, input, as) => {
    const asked = inputOf(name).safeParse(input);
    if (!asked.success) return { kind: "trouble", trouble: refused(name, asked.error, input) };
    try {
      // safe: the input was parsed with the schemas from which the port's type is inferred.
      const answer = await answerIn(ports, name, as, asked.data as never);
      return answer === null
        ? { kind: "trouble", trouble: missing(name, input) }
        : { kind: "answer", answer };
    } catch (error) {
      if (error instanceof Refusal) return { kind: "trouble", trouble: refusalTrouble(error) };
      throw error;
    }
  };
}

/** Twins are only asked of operations that have them, whose ports hold a text for each. */
function answerIn(ports: Ports, name: Operation, as: Form, input: never): unknown {
  switch (as) {
    case "json":
      return ports[name](input);
    case "csv":
      return ports.csv[name as CsvOperation](input);
    case "md":
    case "html":
      return ports.texts[name as TextOperation](input, as);
  }
}

/** The fields of a request, and what the question's own schema checks across fields. */
function inputSchema({ params, question }: EndpointInput): z.ZodObject {
  const fields = z.strictObject({ ...params.shape, ...wireQuestion(question).shape });
  // safe: the checks read the question's own fields, all of which stand among these.
  return fields.check(
    ...((question.def.checks ?? []) as z.core.$ZodCheck<Record<string, unknown>>[]),
  );
}

/** An id that cannot be one is an id of nothing. */
function refused(name: Operation, error: z.ZodError, input: Record<string, unknown>): Trouble {
  const params = Object.keys(inputs[name].params.shape);
  if (error.issues.every((issue) => params.includes(String(issue.path[0]))))
    return missing(name, input);
  return refusedTrouble(error, Object.keys(inputs[name].question.shape));
}

/** An id of nothing, with the list that holds those of something. */
function missing(name: Operation, input: Record<string, unknown>): Trouble {
  const [param] = Object.keys(inputs[name].params.shape);
  const parameter = param ?? "measure";
  const list = param === undefined ? "measures" : paths[name].split("/")[2];
  const message = `there is no ${String(input[parameter])} here; the list of ${list} names those there are`;
  return trouble("not-found", {
    detail: message,
    ...(param === undefined && { errors: [{ parameter, message }] }),
  });
}
