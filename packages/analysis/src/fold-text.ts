/** Text as search compares it: width and compatibility forms unified (NFKC), case dropped. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The words of a query, folded. Chinese needs no spaces: a run of characters is one word. */
export function queryWords(query: string): string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== "");
}
