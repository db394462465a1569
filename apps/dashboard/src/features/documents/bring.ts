import type { Written } from "@nqpf/client";

import { dateOf } from "../../lib/search-params.ts";
import { messages } from "./messages.ts";

const { bring: words } = messages;

/** What the bringer of a document has typed, dropped and chosen so far. */
export interface Brought {
  readonly text: string;
  readonly file: File | null;
  readonly facts: BroughtFacts;
}

export interface BroughtFacts {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  /** Empty: the server's default. */
  readonly kind: string;
  readonly lang: string;
}

export const nothingBrought: Brought = {
  text: "",
  file: null,
  facts: { title: "", publisher: "", url: "", published: "", kind: "", lang: "" },
};

/** What keeps a document from being sent, in words; null where nothing does. */
export function faultOf({ text, file, facts }: Brought): string | null {
  if (file === null && text.trim() === "") return words.nothing;
  const url = facts.url.trim();
  if (url !== "" && !URL.canParse(url)) return words.badUrl;
  const published = facts.published.trim();
  if (published !== "" && dateOf({ published }, "published") === undefined) return words.badDate;
  return null;
}

/** The request that brings a document: its bytes, and whatever is known of it. */
export async function requestOf({ text, file, facts }: Brought): Promise<Written<"addDocument">> {
  const known = Object.entries(facts).map(([name, value]) => [name, value.trim()] as const);
  // safe: the fields offer the words of the closed lists; the server checks them again.
  const stated = Object.fromEntries(known.filter(([, value]) => value !== "")) as Partial<
    Written<"addDocument">
  >;
  if (file === null)
    return {
      ...stated,
      bytes: new TextEncoder().encode(text),
      mediaType: "text/plain",
      charset: "utf-8",
    };
  return {
    ...stated,
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
    // Browsers know no Markdown and call it plain or nothing; the name's ending tells it better.
    ...(file.type === "text/html" ? { mediaType: file.type } : {}),
  };
}
