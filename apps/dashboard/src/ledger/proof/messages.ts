import type { ClaimMethod } from "@nqpf/domain";

import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

const sources = (count: number) => (count === 1 ? "1 source" : `${count} sources`);

export const en = {
  button: (count: number | null) => (count === null ? "sources" : sources(count)),
  of: (value: string) => `of: ${value}`,
  inheritedShort: "record’s",
  derivedOnlyShort: "reposts only",
  rivalShort: "rival value",
  panel: "Sources",
  close: "Close",
  loading: "Loading sources",
  failed: "The sources did not come.",
  gone: "This value is not seen from the chosen days.",
  stand: (count: number) => `${sources(count)} behind this value`,
  inherited: "This value has no source of its own. These are the sources of its whole record.",
  derivedOnly: "Every source here is a repost or a digest. The origin itself was not read.",
  rivals: "A rival value is stated",
  rivalsNote:
    "It is kept beside the value above. A reviewer’s word is shown first, then the catalogue’s value, then the source nearest the origin.",
  published: "published",
  notDated: "not dated; counted from the day it was read",
  read: "read",
  property: "Property",
  ofMeasure: "All sources of the measure",
  method: {
    reviewed: "a reviewer’s word",
    curated: "the value that the curated catalogue uses",
    reported: "a differing value, kept as its source has it",
    machine: "a machine’s reading of a document",
  } satisfies Record<ClaimMethod, string>,
  cited: "cited: no text held",
  quoted: "quoted from a text we hold",
  inDocument: "See it in the document",
  openSource: (host: string) => `Open at ${host}`,
  noAddress: "no address",
} as const;

export const messages = inLanguage(en, zh);
