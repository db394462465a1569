import { useNames } from "../names.ts";
import { decisionWords, type DecisionRequest, useDecide } from "./use-decide.ts";

/** Decisions taken one at a time, and the last of them in words. */
export function useDecisions() {
  const names = useNames();
  const { mutate, isPending, isSuccess, variables, error } = useDecide();
  return {
    decide: (request: DecisionRequest) => mutate(request),
    isBusy: isPending,
    done: isSuccess ? decisionWords(variables, names) : "",
    error,
  };
}
