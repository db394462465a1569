import { createHash } from "node:crypto";

import {
  canonicalJson,
  type Claim,
  ClaimId,
  type Document,
  type Json,
  type MeasureId,
  statedOn,
} from "@nqpf/domain";

import { sourceOfDocument } from "./source-of-document.ts";

/** Where a claim's words stand in the document. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

export type NewClaim = Omit<Claim, "revision">;

/** Makes the proposed claims that quote one document. A claim's id is the hash of what it says, of whom and where. */
export function claimMaker(document: Omit<Document, "revision">) {
  return (measure: MeasureId, property: string, value: Json, quoted: Quoted): NewClaim => {
    const { start, end, exact } = quoted;
    const content = { measure, property, value, document: document.sha256, start, end };
    const digits = createHash("sha256").update(canonicalJson(content)).digest("hex").slice(0, 20);
    return {
      id: ClaimId.parse(`clm-${digits}`),
      measure,
      property,
      value,
      source: document.id,
      sourceKind: document.kind,
      statedOn: statedOn(sourceOfDocument({ ...document, revision: 1 })),
      recordedAt: document.addedOn,
      method: "machine",
      standing: "proposed",
      inherited: false,
      corrects: null,
      evidence: { grade: "quoted", document: document.sha256, start, end, exact },
    };
  };
}
