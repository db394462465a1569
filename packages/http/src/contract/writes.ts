import { DocumentFacts, ReviewRequest } from "@nqpf/domain/questions";
import { Ingested, Reviewed, TextReading } from "@nqpf/domain/answers";
import * as z from "zod";

import type { WriteOperation } from "./write-paths.ts";

/** What a writing operation takes: the bytes of a document with what is known of it, or one JSON record. */
export interface WriteInput {
  readonly summary: string;
  readonly takes: "bytes" | "json";
  /** In the query beside bytes; otherwise the body itself. */
  readonly fields: z.ZodObject;
  readonly answer: z.ZodType;
}

export const writes = {
  addDocument: {
    summary: "Keeps a document and reads it; the same bytes or text again change nothing",
    takes: "bytes",
    fields: DocumentFacts,
    answer: Ingested,
  },
  readDocument: {
    summary: "Reads a document and keeps nothing",
    takes: "bytes",
    fields: DocumentFacts,
    answer: TextReading,
  },
  addReview: {
    summary: "Accepts or rejects proposals, or takes the last decision on them back",
    takes: "json",
    fields: ReviewRequest,
    answer: Reviewed,
  },
} as const satisfies Record<WriteOperation, WriteInput>;

type Writes = typeof writes;

/** What a writing operation is given. */
export type Written<Name extends WriteOperation> = z.infer<Writes[Name]["fields"]> &
  (Writes[Name]["takes"] extends "bytes" ? { readonly bytes: Uint8Array } : unknown);

/** What a writing operation answers. */
export type WriteAnswer<Name extends WriteOperation> = z.infer<Writes[Name]["answer"]>;
