import { useCallback, useLayoutEffect, useRef } from "react";

/** One function for the life of a component, which always does what the latest one given does. For event handlers. */
export function useStable<Args extends unknown[]>(
  handler: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
