import { Slug } from "@nqpf/domain";
import * as z from "zod";

const words = z.array(z.string().min(1));

/** Words in English and Chinese as a file has them, before alternatives are written out. */
export const wordFields = {
  en: words.default([]),
  zh: words.default([]),
  not: z.strictObject({ en: words.default([]), zh: words.default([]) }).optional(),
};

export const Words = z.strictObject(wordFields);
export type Words = z.infer<typeof Words>;

export const WordsWithId = z.strictObject({ id: Slug, ...wordFields });
