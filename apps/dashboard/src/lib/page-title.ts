import { useEffect } from "react";

import { inLanguage } from "./in-language.ts";

const { product } = inLanguage({ product: "NQPF Observatory" }, { product: "新质生产力观测" });

/** Names the page in the window's title, most telling word first. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? product : `${title} · ${product}`;
  }, [title]);
}
