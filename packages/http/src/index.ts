export { type Ports } from "./ports.ts";
