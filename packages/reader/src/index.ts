export { defaultMaxBytes, read } from "./read.ts";
export type { ReadHint, ReadLimits } from "./read.ts";
export { reader } from "./reader-version.ts";
export type {
  InvisibleCharacter,
  MediaType,
  Notice,
  Readable,
  Reading,
  Unreadable,
  UnreadableReason,
} from "./reading.ts";
