export interface KnownFormat {
  readonly reason: "unsupported" | "binary";
  readonly name: string;
}

/** Formats with text inside are unsupported, the others binary. The signature is Latin-1. */
const signatures: readonly (readonly [signature: string, KnownFormat])[] = [
  ["%PDF-", { reason: "unsupported", name: "a PDF" }],
  ["PK\u0003\u0004", { reason: "unsupported", name: "a ZIP archive or an Office document" }],
  ["PK\u0005\u0006", { reason: "unsupported", name: "an empty ZIP archive" }],
  ["\u00D0\u00CF\u0011\u00E0", { reason: "unsupported", name: "an older Office document" }],
  ["{\\rtf", { reason: "unsupported", name: "an RTF document" }],
  ["\u001F\u008B", { reason: "binary", name: "gzip data" }],
  ["7z\u00BC\u00AF", { reason: "binary", name: "a 7z archive" }],
  ["Rar!\u001A", { reason: "binary", name: "a RAR archive" }],
  ["\u0089PNG\r\n", { reason: "binary", name: "a PNG image" }],
  ["\u00FF\u00D8\u00FF", { reason: "binary", name: "a JPEG image" }],
  ["GIF87a", { reason: "binary", name: "a GIF image" }],
  ["GIF89a", { reason: "binary", name: "a GIF image" }],
  ["II*\u0000", { reason: "binary", name: "a TIFF image" }],
  ["MM\u0000*", { reason: "binary", name: "a TIFF image" }],
  ["\u007FELF", { reason: "binary", name: "a program" }],
  ["MZ\u0090\u0000", { reason: "binary", name: "a program" }],
];

/** The format whose signature the bytes start with, if it is one that holds no text we can read. */
export function knownFormat(bytes: Uint8Array): KnownFormat | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (start.startsWith("RIFF") && start.slice(8, 12) === "WEBP") {
    return { reason: "binary", name: "a WebP image" };
  }
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}
