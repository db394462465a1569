import { afterAll, expect, it } from "vitest";

import { aFolder } from "./a-folder.ts";
import { killOnce } from "./kill-rounds.ts";

const { folder, remove } = aFolder();

afterAll(remove);

it("loses nothing that was acknowledged when its process is killed, and keeps nothing by halves", async () => {
  const first = await killOnce(folder, "appending", 150);
  expect(first).toMatchObject({ lost: 0, torn: 0 });
  const second = await killOnce(folder, "appending", 90);
  expect(second).toMatchObject({ lost: 0, torn: 0 });
  expect(second.acknowledged).toBeGreaterThan(first.acknowledged);
}, 120_000);
