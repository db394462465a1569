import { useEffect } from "react";

const product = "NQPF Observatory";

/** Names the page in the window's title, most telling word first. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? product : `${title} · ${product}`;
  }, [title]);
}
