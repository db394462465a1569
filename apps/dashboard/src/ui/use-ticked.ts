import { useState } from "react";

/** Boxes as the reader left them, until what they filter has come and says the same. */
export function useTicked(
  chosen: readonly string[],
): readonly [readonly string[], (ticked: readonly string[]) => void] {
  const [state, setState] = useState({ chosen, ticked: chosen });
  const isNew = state.chosen.join() !== chosen.join();
  if (isNew) setState({ chosen, ticked: chosen });
  const setTicked = (ticked: readonly string[]) => setState({ chosen, ticked });
  return [isNew ? chosen : state.ticked, setTicked];
}
