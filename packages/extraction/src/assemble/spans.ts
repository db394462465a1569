import type { Span } from "@nqpf/domain/reading";

import type { Place } from "../quantities/mentions.ts";
import type { Page } from "./page.ts";
import { trimmed } from "./places.ts";

/** Leads places of the plain text back to the text as it was. */
export interface Original {
  readonly spanOf: (place: Place) => Span;
}

export function originalOf(text: string, { normalised, plain }: Page): Original {
  return {
    spanOf: (place) => {
      const inner = trimmed(place, plain);
      const start = normalised.startOf(inner.start);
      const end = normalised.endOf(inner.end);
      return { text: text.slice(start, end), start, end };
    },
  };
}
