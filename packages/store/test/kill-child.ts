import { openStore } from "../src/index.ts";
import { numberedEntry } from "./numbered-entry.ts";

/** Appends one step after the other and says each revision once the store has acknowledged it, until it is killed. */
const [folder = ""] = process.argv.slice(2);
process.send?.({ opening: true });
const store = await openStore(folder);
const { revisions } = await store.records();
for (let number = revisions.length + 1; ; number++) {
  const added = await store.append(numberedEntry(number));
  process.send?.({ acknowledged: added?.revision });
}
