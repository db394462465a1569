import { charsetOfMark, charsetOfPage, decode, type DeclaredCharset } from "./decode.ts";
import { readPage } from "./html/read-page.ts";
import { hasVisibleText, isMostlyControl, noticeInvisible } from "./invisible-characters.ts";
import { knownFormat } from "./known-formats.ts";
import type { MadeText } from "./made-text.ts";
import { markdownTitle } from "./markdown-title.ts";
import { mediaTypeOf } from "./media-type.ts";
import { reader } from "./reader-version.ts";
import type { MediaType, Reading, UnreadableReason } from "./reading.ts";
import { sha256 } from "./sha256.ts";

/** 20 MB. */
export const defaultMaxBytes = 20_000_000;

/** What the bringer of the bytes knows about them. Signatures and byte order marks outrank it. */
export interface ReadHint {
  readonly mediaType?: string | undefined;
  /** A file name; only its ending counts. */
  readonly name?: string | undefined;
  /** Used where the bytes themselves name no charset. */
  readonly charset?: string | undefined;
}

export interface ReadLimits {
  readonly maxBytes?: number;
}

/** Makes text of bytes, or says why not. Throws for no bytes; the same arguments give the same reading. */
export function read(bytes: Uint8Array, hint: ReadHint = {}, limits: ReadLimits = {}): Reading {
  const bytesSha256 = sha256(bytes);
  const unreadable = (reason: UnreadableReason, detail: string): Reading => ({
    status: "unreadable",
    reason,
    detail,
    bytesSha256,
  });
  const maxBytes = limits.maxBytes ?? defaultMaxBytes;
  if (bytes.length === 0) return unreadable("empty", "There is not one byte in it.");
  if (bytes.length > maxBytes) {
    return unreadable("too-large", `It has ${bytes.length} bytes; the limit is ${maxBytes}.`);
  }
  const format = knownFormat(bytes);
  if (format !== null) return unreadable(format.reason, `It is ${format.name}, not text.`);

  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const early = mediaTypeOf(hint, start.replace(/^\u00EF\u00BB\u00BF/, ""));
  const decoded = decode(bytes, declarationsOf(bytes, hint, early));
  if (decoded === null) {
    // With a mark of UTF-16, zero bytes are no sign of binary content.
    return bytes.includes(0) && charsetOfMark(bytes) === null
      ? unreadable("binary", `Its byte ${bytes.indexOf(0)} is zero: it is not text.`)
      : unreadable("undecodable", undecodable(bytes));
  }
  const zeroAt = decoded.text.indexOf("\u0000");
  if (zeroAt >= 0) {
    return unreadable("binary", `Its character ${zeroAt} is U+0000: it is not text.`);
  }
  if (isMostlyControl(decoded.text)) {
    return unreadable("binary", "Too many of its characters are control characters.");
  }

  const source = decoded.text.replaceAll(/\r\n?/g, "\n");
  const mediaType = mediaTypeOf(hint, source.slice(0, 4096));
  const made = make(source, mediaType);
  if (made.status === "too-large") return unreadable("too-large", made.detail);
  if (!hasVisibleText(made.text)) return unreadable("no-text", noText(mediaType));
  return {
    status: "read",
    bytesSha256,
    textSha256: sha256(made.text),
    text: made.text,
    mediaType,
    charset: decoded.charset,
    title: made.title,
    reader,
    notices: [...decoded.notices, ...made.notices, ...noticeInvisible(made.text)],
  };
}

function make(source: string, mediaType: MediaType): MadeText {
  if (mediaType === "text/html") return readPage(source);
  const title = mediaType === "text/markdown" ? markdownTitle(source) : null;
  return { status: "made", text: source, title, notices: [] };
}

function declarationsOf(
  bytes: Uint8Array,
  hint: ReadHint,
  mediaType: MediaType,
): DeclaredCharset[] {
  const page = mediaType === "text/html" ? charsetOfPage(bytes) : null;
  const hinted = hint.charset ?? /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(hint.mediaType ?? "")?.[1];
  return [
    ...(page === null ? [] : [{ label: page, by: "page" as const }]),
    ...(hinted === undefined ? [] : [{ label: hinted, by: "hint" as const }]),
  ];
}

function undecodable(bytes: Uint8Array): string {
  const mark = charsetOfMark(bytes);
  return mark === null
    ? "Its bytes are neither valid UTF-8 nor plausible Chinese in GB18030; name its charset."
    : `It starts with the mark of ${mark}, but its bytes are not valid in it.`;
}

function noText(mediaType: MediaType): string {
  return mediaType === "text/html"
    ? "The page has no visible text."
    : "There is nothing in it but white space and invisible characters.";
}
