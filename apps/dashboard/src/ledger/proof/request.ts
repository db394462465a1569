import type { Held, Source } from "@nqpf/domain";
import { createContext, useContext } from "react";

/** Where the sources of a value are found: at hand, at a property of a measure, or named by id. */
export type Proof =
  | {
      readonly of: "held";
      readonly measure: string;
      readonly held: Held<unknown>;
      readonly sources: readonly Source[];
    }
  | { readonly of: "property"; readonly measure: string; readonly property: string }
  | { readonly of: "sources"; readonly ids: readonly string[] };

/** A question for the sources panel: what the reader saw, and where its sources are. */
export interface ProofRequest {
  readonly value: string;
  readonly proof: Proof;
}

export const ProofContext = createContext<(request: ProofRequest) => void>(() => {});

export function useOpenProof(): (request: ProofRequest) => void {
  return useContext(ProofContext);
}
