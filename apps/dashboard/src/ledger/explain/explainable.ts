import type { Input } from "@nqpf/client";
import type { Explained, Labels } from "@nqpf/domain/answers";
import { createContext, useContext } from "react";

import type { ViewSearch } from "../../lib/view.ts";

/** What the API is asked for a number: its metric and the filters it was counted under, the view apart. */
export type ExplainAsk = Omit<Input<"explain">, keyof ViewSearch>;

/** A number that explains itself: on demand, or by what came with it. */
export type Explainable =
  | { readonly ask: ExplainAsk }
  | { readonly explained: Explained; readonly labels?: Labels | undefined };

/** A question for the panel: which number the reader saw, and how it is explained. */
export interface ExplainRequest {
  readonly of: string;
  readonly by: Explainable;
}

export const ExplainContext = createContext<(request: ExplainRequest) => void>(() => {});

export function useOpenExplain(): (request: ExplainRequest) => void {
  return useContext(ExplainContext);
}
