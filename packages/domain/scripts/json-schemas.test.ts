import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

import { entitySchemas } from "./schemas.ts";

const folder = join(import.meta.dirname, "../schema");
const schemas = entitySchemas();

it.each([...schemas])("%s is committed as the model has it", async (file, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(join(folder, file));
});

it("keeps no schema of an entity that is gone", () => {
  expect(readdirSync(folder).toSorted()).toEqual([...schemas.keys()].toSorted());
});
