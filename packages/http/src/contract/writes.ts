import {
  DocumentFacts,
  ReviewRequest,
  ScenarioRequest,
  ScenarioRunName,
} from "@nqpf/domain/questions";
import { Ingested, Reviewed, TextReading } from "@nqpf/domain/answers";
import { ScenarioWork } from "@nqpf/domain/scenario";
import * as z from "zod";

import type { WriteOperation } from "./write-paths.ts";

/** What a writing operation takes: the bytes of a document with what is known of it, one JSON record, or an address alone. */
export interface WriteInput {
  readonly summary: string;
  readonly takes: "bytes" | "json" | "nothing";
  /** In the query beside bytes, in the path where nothing else is taken; otherwise the body itself. */
  readonly fields: z.ZodObject;
  /** Absent: 200. 202 where the answer is that work has begun. */
  readonly status?: 200 | 202;
  readonly answer: z.ZodType;
  /** What it is refused for beyond what any request is, by status. */
  readonly refuses: Readonly<Record<number, string>>;
}

const noStore = "This instance keeps nothing";
const badBytes = {
  413: "The document is too large",
  422: "The document cannot be read",
  503: noStore,
};

export const writes = {
  addDocument: {
    summary: "Keeps a document and reads it; the same bytes or text again change nothing",
    takes: "bytes",
    fields: DocumentFacts,
    answer: Ingested,
    refuses: badBytes,
  },
  readDocument: {
    summary: "Reads a document and keeps nothing",
    takes: "bytes",
    fields: DocumentFacts,
    answer: TextReading,
    refuses: badBytes,
  },
  addReview: {
    summary: "Accepts or rejects proposals, or takes the last decision on them back",
    takes: "json",
    fields: ReviewRequest,
    answer: Reviewed,
    refuses: {
      404: "There is no such claim",
      409: "There is nothing to decide",
      415: "The body is not JSON",
      503: noStore,
    },
  },
  startScenario: {
    summary: "Runs a scenario in the background; the same scenario again is the same run",
    takes: "json",
    fields: ScenarioRequest,
    status: 202,
    answer: ScenarioWork,
    refuses: { 415: "The body is not JSON", 503: "As many runs wait as this instance takes" },
  },
  cancelScenario: {
    summary: "Stops a run that waits or is under way; one that is over stays as it is",
    takes: "nothing",
    fields: ScenarioRunName,
    answer: ScenarioWork,
    refuses: { 404: "There is no such run" },
  },
} as const satisfies Record<WriteOperation, WriteInput>;

type Writes = typeof writes;

/** What a writing operation is given. */
export type Written<Name extends WriteOperation> = z.infer<Writes[Name]["fields"]> &
  (Writes[Name]["takes"] extends "bytes" ? { readonly bytes: Uint8Array } : unknown);

/** What a writing operation answers. */
export type WriteAnswer<Name extends WriteOperation> = z.infer<Writes[Name]["answer"]>;
