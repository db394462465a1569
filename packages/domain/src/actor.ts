import * as z from "zod";

import { ActorId, SourceId } from "./ids.ts";
import { Label, Slug } from "./label.ts";
import { ActorKind } from "./vocabulary/lists.ts";

export const Actor = z
  .strictObject({
    id: ActorId,
    kind: ActorKind,
    parent: ActorId.nullable(),
    label: Label,
    aliases: z.array(z.string().min(1)),
    region: Slug.nullable(),
    numberPrefixes: z
      .array(z.string().min(1))
      .meta({ description: "Prefixes of the actor's document numbers (文号)" }),
    sources: z.array(SourceId),
  })
  .meta({ id: "Actor", description: "A person, body or class of bodies that acts in a measure" });
export type Actor = z.infer<typeof Actor>;
