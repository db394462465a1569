import type { Answer, Client, Input } from "@nqpf/client";

import type { ViewSearch } from "../../lib/view.ts";

/** Measures cited from the view, in the order given. Rejects where one of them is not seen from there. */
export async function citationsOf(
  client: Client,
  at: ViewSearch,
  ids: readonly string[],
  base: string,
): Promise<Answer<"citeMeasure">[]> {
  return Promise.all(
    // safe: an id of no measure is answered with a problem document.
    ids.map((id) => client.get("citeMeasure", { ...at, id, base } as Input<"citeMeasure">)),
  );
}
