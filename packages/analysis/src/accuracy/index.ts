export { bandOf, bandStarts } from "./bands.ts";
export { type NameSense, sameName } from "./same-name.ts";
export { scoreOf } from "./score.ts";
