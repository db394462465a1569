import * as z from "zod";

/** A question as it arrives in a query string: lists are separated by commas, numbers are digits. */
export function wireQuestion(question: z.ZodObject): z.ZodObject {
  const shape = Object.entries(question.shape).map(([name, field]) => [
    name,
    wireField(field as z.ZodType),
  ]);
  return z.strictObject(Object.fromEntries(shape));
}

function wireField(field: z.ZodType): z.ZodType {
  const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  const arriving =
    inner instanceof z.ZodArray ? splitLists : inner instanceof z.ZodNumber ? readNumber : null;
  return arriving === null ? field : z.preprocess(arriving, field);
}

function splitLists(value: unknown): unknown {
  const values = Array.isArray(value) ? value : [value];
  if (value === undefined) return undefined;
  return values.flatMap((item) => String(item).split(",")).filter((item) => item !== "");
}

function readNumber(value: unknown): unknown {
  return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
}
