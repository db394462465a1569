import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { browse, browserPath } from "./browsing.ts";

const folder = join(import.meta.dirname, "../../../docs/screenshots");
const size = { width: 1440, height: 1000 };
const pictures = {
  matrix: "/matrix",
  measure: "/measures/pbc-sti-tech-transformation-relending",
};

/** Makes the pictures of the README: `npm run screenshots`. */
if (browserPath === "") {
  process.stderr.write("Set NQPF_BROWSER to the path of a Chromium, Chrome or Edge.\n");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const browsing = await browse();
for (const [name, path] of Object.entries(pictures)) {
  const page = await browsing.open(path, size);
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
await browsing.close();
