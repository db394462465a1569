import type { Ingested, Reviewed, TextReading } from "@nqpf/domain/answers";
import type { ReviewRequest } from "@nqpf/domain/questions";
import type { Store } from "@nqpf/store";

import type { Brought } from "./documents/read-document.ts";
import type { Ledger } from "./ledger.ts";
import { createKeeper, type Keeper } from "./ledger/keeper.ts";
import type { Views } from "./viewing.ts";

/** What changes the ledger, and reading, which is loaded when it is first needed. */
export interface Writes {
  readonly addDocument: (brought: Brought) => Promise<Ingested>;
  readonly readDocument: (brought: Brought) => Promise<TextReading>;
  readonly addReview: (request: ReviewRequest) => Promise<Reviewed>;
}

/** Writing, and reading of documents: their code is loaded at the first use, since most commands need none. */
export function createWrites(
  ledger: Ledger,
  views: Views,
  store: Store | null,
  keeper: Keeper = createKeeper(ledger, store, utcNow),
): Writes {
  let reading: ReturnType<typeof readingOver> | undefined;
  const read = () => (reading ??= readingOver(ledger, views, keeper));
  return {
    addDocument: async (brought) => (await read()).keep(brought),
    readDocument: async (brought) => (await read()).read(brought),
    addReview: async (request) => {
      const { addReview } = await import("./reviews/add-review.ts");
      return addReview(ledger, keeper)(request);
    },
  };
}

/** Keeping and reading over one extractor. */
async function readingOver(ledger: Ledger, views: Views, keeper: Keeper) {
  const [{ extractorOf, readDocument }, { keepDocument }] = await Promise.all([
    import("./documents/read-document.ts"),
    import("./documents/keep-document.ts"),
  ]);
  const extractor = extractorOf(ledger);
  return {
    read: readDocument(extractor),
    keep: keepDocument(ledger, views, keeper, extractor),
  };
}

/** ISO date and time in UTC. */
export function utcNow(): string {
  return new Date().toISOString();
}
