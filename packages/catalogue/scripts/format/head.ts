import * as z from "zod";

import { text } from "./cited.ts";

/** What `data/catalogue.yaml` says of the catalogue as a whole. */
export const CatalogueHead = z.strictObject({
  version: z.int().positive(),
  title: text,
  licence: text,
});
export type CatalogueHead = z.infer<typeof CatalogueHead>;
