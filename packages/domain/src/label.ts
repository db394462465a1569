import * as z from "zod";

/** An id that people write: lower-case ASCII words joined by hyphens, stable for ever. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "not a kebab-case id" });

/** A name in English and, where one is known, in Chinese. */
export const Label = z.strictObject({ en: z.string().min(1), zh: z.string().min(1).nullable() });
export type Label = z.infer<typeof Label>;
