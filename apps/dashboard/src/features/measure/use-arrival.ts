import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

/** Brings the place that the address names into view, once the page that holds it has come. */
export function useArrival(): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (hash !== "") document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
}
