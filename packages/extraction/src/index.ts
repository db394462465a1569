export { createExtractor } from "./create-extractor.ts";
export { extractor } from "./extractor-version.ts";
export type { Extractor, FrozenText, KnownActor } from "./extractor.ts";
export { plainOf } from "./plain-of.ts";
export { namesOfBodies } from "./lexicon/names-of-bodies.ts";
export { stateBodiesIn } from "./state-bodies-in.ts";
