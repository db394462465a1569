export type MediaType = "text/plain" | "text/markdown" | "text/html";

export type UnreadableReason =
  | "empty"
  | "binary"
  | "too-large"
  | "unsupported"
  | "undecodable"
  | "no-text";

/** What came of reading some bytes. */
export type Reading = Readable | Unreadable;

export interface Readable {
  readonly status: "read";
  /** Lower-case hexadecimal, as `textSha256`. */
  readonly bytesSha256: string;
  /** Of the text in UTF-8. */
  readonly textSha256: string;
  readonly text: string;
  readonly mediaType: MediaType;
  /** The name of the encoding as the WHATWG Encoding Standard spells it. */
  readonly charset: string;
  readonly title: string | null;
  readonly reader: { readonly name: string; readonly version: string };
  readonly notices: readonly Notice[];
}

export interface Unreadable {
  readonly status: "unreadable";
  readonly reason: UnreadableReason;
  /** One English sentence for the person who brought the bytes. */
  readonly detail: string;
  readonly bytesSha256: string;
}

/** Something that a careful person would want to know about how the text was made. */
export type Notice =
  | { readonly kind: "invisible-characters"; readonly characters: readonly InvisibleCharacter[] }
  | {
      readonly kind: "charset-not-used";
      readonly declared: string;
      readonly by: "page" | "hint";
    }
  | {
      readonly kind: "left-out";
      readonly what: "script" | "style" | "hidden" | "embedded";
      readonly count: number;
    }
  /** How much of a page's visible text its main text is, in UTF-16 units. */
  | { readonly kind: "main-text"; readonly kept: number; readonly visible: number }
  | {
      readonly kind: "whole-page";
      readonly because: "no-main-text" | "too-deep" | "too-many-elements";
    };

export interface InvisibleCharacter {
  /** As `U+200B`. */
  readonly character: string;
  readonly count: number;
}
