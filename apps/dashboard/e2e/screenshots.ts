import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { browse, browserPath } from "./browsing.ts";

const folder = join(import.meta.dirname, "../../../docs/screenshots");
const size = { width: 1440, height: 1000 };

/** Makes the pictures of the README: `npm run screenshots`. */
if (browserPath === "") {
  process.stderr.write("Set NQPF_BROWSER to the path of a Chromium, Chrome or Edge.\n");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const store = mkdtempSync(join(tmpdir(), "nqpf-pictures-"));
const browsing = await browse({ data: join(store, "store") });
const held = await fetch(`${browsing.url}/v1/documents?kind=sample`);
const samples: { data: { sha256: string; lang: string }[] } = await held.json();
const sample = samples.data.find(({ lang }) => lang === "en")?.sha256 ?? "";
const pictures = {
  matrix: "/matrix",
  measure: "/measures/pbc-sti-tech-transformation-relending",
  documents: "/documents",
  document: `/documents/${sample}`,
  review: `/review?document=${sample}`,
};
for (const [name, path] of Object.entries(pictures)) {
  const page = await browsing.open(path, size);
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
await browsing.close();
rmSync(store, { recursive: true, force: true });
