import { plainOf } from "../src/index.ts";
import { itemsOf } from "./corpus.ts";
import { compareMatching } from "./matching.ts";
import { timePassages } from "./passages.ts";
import { timePipeline } from "./pipeline.ts";
import { compareQuantities } from "./quantities.ts";
import { print } from "./timing.ts";

const [file] = process.argv.slice(2).filter((word) => word !== "--");
const items = itemsOf(file);
print(
  file === undefined
    ? "The labelled passages of the project, over and over; name a corpus of JSON lines for another text."
    : `The corpus named: ${items.length} items.`,
);
compareMatching(items.map(({ text }) => plainOf(text)));
compareQuantities(items);
timePassages();
await timePipeline(items);
