import type { ArgsDef } from "citty";
import * as z from "zod";

/** One parameter of a question as a flag. */
export interface Flag {
  /** Name of the parameter in the question, camelCase. */
  readonly key: string;
  readonly valueHint: string;
  readonly description: string;
  /** The values a closed list allows; empty where the parameter is open. */
  readonly options: readonly string[];
}

export type Flags = readonly Flag[];

/** The flags of a question: one for each parameter of its schema. */
export function questionFlags(question: z.ZodObject): Flags {
  return Object.entries(question.shape).map(([key, field]) => flagOf(key, field as z.ZodType));
}

/** `--announced-from` for `announcedFrom`. */
export function flagName(key: string): string {
  return `--${kebab(key)}`;
}

/** Flags as citty wants them. */
export function argsOf(flags: Flags): ArgsDef {
  return Object.fromEntries(
    flags.map(({ key, valueHint, description }) => [
      kebab(key),
      { type: "string", valueHint, description },
    ]),
  );
}

/**
 * The parameters of a question that were given, as text: lists stay separated by commas, as in a query string, and the
 * API checks every value.
 */
export function givenOf(
  flags: Flags,
  args: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    flags.flatMap(({ key }) => {
      const value = args[kebab(key)];
      return typeof value === "string" ? [[key, value]] : [];
    }),
  );
}

function flagOf(key: string, field: z.ZodType): Flag {
  const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  const item = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
  const options = item instanceof z.ZodEnum ? item.options.map(String) : [];
  const about = [field, inner, item].map((schema) => schema.meta()?.description).find(Boolean);
  return {
    key,
    options,
    valueHint: hintOf(inner, item),
    description: [about, allowed(key, item, options)].filter(Boolean).join("; "),
  };
}

/** What a closed list allows; a vocabulary that has a command of its own is only pointed to. */
function allowed(key: string, item: z.ZodType, options: readonly string[]): string {
  if (options.length === 0) return "";
  const isVocabulary = item.meta()?.id !== undefined;
  return isVocabulary ? `ids: nqpf ${key}s` : `one of ${options.join(", ")}`;
}

function hintOf(inner: z.ZodType, item: z.ZodType): string {
  if (inner instanceof z.ZodArray) return "A,B";
  if (item instanceof z.ZodNumber) return "N";
  const named = item.meta()?.id;
  if (named === "Day") return "YYYY-MM-DD";
  if (named === "PartialDate") return "DATE";
  return item instanceof z.ZodEnum ? "WORD" : "TEXT";
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
