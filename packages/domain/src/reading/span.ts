import * as z from "zod";

import { ActorId } from "../ids.ts";

const offset = z.int().nonnegative();

/** Where something stands in a text: half-open, in UTF-16 code units; the words are exactly the text between them. */
export const spanFields = {
  start: offset.meta({ description: "UTF-16 code units" }),
  end: offset.meta({ description: "UTF-16 code units, not included" }),
};

/** Words of a text with their place. */
export const Span = z
  .strictObject({ text: z.string().min(1), ...spanFields })
  .meta({ id: "Span", description: "Words of a text, exactly as they stand there" });
export type Span = z.infer<typeof Span>;

/** A party as a text names it, with the actor that it is where one is known. */
export const NamedParty = z
  .strictObject({
    name: z.string().min(1).meta({ description: "As the text writes it" }),
    ...spanFields,
    actor: ActorId.nullable().meta({ description: "Id of the actor, where one is recognised" }),
  })
  .meta({ id: "NamedParty" });
export type NamedParty = z.infer<typeof NamedParty>;
