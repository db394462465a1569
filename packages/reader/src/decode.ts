import { looksChinese } from "./looks-chinese.ts";
import type { Notice } from "./reading.ts";

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly charset: string;
  readonly notices: readonly Notice[];
}

export interface DeclaredCharset {
  readonly label: string;
  readonly by: "page" | "hint";
}

/**
 * Tries the byte order mark, what is declared (in the order given), strict UTF-8, then GB18030 if that gives plausible
 * Chinese. `null` if none of them fits.
 */
export function decode(
  bytes: Uint8Array,
  declarations: readonly DeclaredCharset[],
): Decoded | null {
  const mark = charsetOfMark(bytes);
  if (mark !== null) {
    const decoded = decodeAs(bytes, mark);
    return decoded && { ...decoded, notices: [] };
  }
  const notices: Notice[] = [];
  for (const { label, by } of declarations) {
    const decoded = decodeAs(bytes, label);
    if (decoded !== null) return { ...decoded, notices };
    notices.push({ kind: "charset-not-used", declared: label, by });
  }
  const guessed =
    decodeAs(bytes, "utf-8") ?? (looksChinese(bytes) ? decodeAs(bytes, "gb18030") : null);
  return guessed && { ...guessed, notices };
}

export function charsetOfMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** The charset that a page names in a `meta` element within its first 1024 bytes, as browsers look for it. */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const label = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1]?.toLowerCase();
  // Bytes in which this could be read as ASCII are not UTF-16, whatever they say.
  return label?.startsWith("utf-16") ? "utf-8" : (label ?? null);
}

function decodeAs(bytes: Uint8Array, label: string): { text: string; charset: string } | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes);
    return { text: text.startsWith("\uFEFF") ? text.slice(1) : text, charset: decoder.encoding };
  } catch (cause) {
    // A RangeError names a charset that does not exist, a TypeError bytes that do not fit it.
    if (cause instanceof RangeError || cause instanceof TypeError) return null;
    throw cause;
  }
}
