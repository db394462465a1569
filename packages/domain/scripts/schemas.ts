import * as z from "zod";

import * as domain from "../src/index.ts";
import * as reading from "../src/reading/index.ts";
import * as vocabulary from "../src/vocabulary/entry.ts";

/** One JSON Schema for each entity of the model, by file name; they refer to each other by it. */
export function entitySchemas(): Map<string, object> {
  const registry = z.registry<{ id: string }>();
  const entities = new Map<string, z.ZodType>();
  for (const exported of Object.values({ ...domain, ...reading, ...vocabulary })) {
    if (!(exported instanceof z.ZodType)) continue;
    const id = z.globalRegistry.get(exported)?.id;
    if (id !== undefined) entities.set(id, exported);
  }
  for (const [id, entity] of entities) registry.add(entity, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: fileOf, io: "input" });
  return new Map(Object.entries(schemas).map(([id, schema]) => [fileOf(id), schema]));
}

function fileOf(id: string): string {
  return `${id.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.json`;
}
