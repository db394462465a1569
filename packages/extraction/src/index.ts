export { createExtractor } from "./create-extractor.ts";
export { extractor } from "./extractor-version.ts";
export type { Extractor, FrozenText, KnownActor } from "./extractor.ts";
