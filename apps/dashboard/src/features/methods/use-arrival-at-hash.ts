import { useEffect } from "react";

/** Brings the place that the address names into sight when the page has come: its parts are there later than its address. */
export function useArrivalAtHash(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id !== "") document.getElementById(id)?.scrollIntoView();
  }, []);
}
