import { createHash } from "node:crypto";

import type { NewDocument } from "@nqpf/domain";

import { EntryRefused } from "../errors.ts";

/** Refuses a document whose text or bytes are not what its record says. */
export function checkHashes({ record, text, bytes }: NewDocument): void {
  const faults = [
    record.sha256 === sha256(text) ? [] : "the SHA-256 of its text",
    record.bytesSha256 === sha256(bytes) ? [] : "the SHA-256 of its bytes",
    record.length === text.length ? [] : "the length of its text",
  ].flat();
  if (faults.length > 0)
    throw new EntryRefused("false-hash", `${record.id} does not have ${faults.join(" nor ")}`);
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
