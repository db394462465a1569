import type { Written } from "@nqpf/client";
import type { Review } from "@nqpf/domain";
import type { ReviewItem, ReviewList } from "@nqpf/domain/answers";
import {
  type InfiniteData,
  type QueryClient,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";

import { useClient } from "../../lib/client-context.ts";
import type { Names } from "../names.ts";
import { messages } from "./messages.ts";
import { proposalWords } from "./proposal-words.ts";
import { reviewerName } from "./reviewer.ts";

export interface DecisionRequest {
  readonly items: readonly ReviewItem[];
  readonly decision: Review["decision"];
  readonly reason?: string;
}

/** Lists of proposals in the cache: those of one document whole, those of the queue page by page. */
const proposalKeys = ["evidence", "reviews"] as const;

/** What no decision changes. */
const untouched: ReadonlySet<unknown> = new Set([
  "names",
  "document",
  "document-text",
  ...proposalKeys,
]);

/** Sends decisions, and brings what the cache holds up to them. */
export function useDecide() {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ items, decision, reason }: DecisionRequest) => {
      const reviewer = reviewerName();
      const input: Written<"addReview"> = {
        claims: items.map(({ claim }) => claim.id),
        decision,
        ...(reason === undefined ? {} : { reason }),
        ...(reviewer === "" ? {} : { reviewer }),
      };
      return client.send("addReview", input);
    },
    onSuccess: async ({ reviews }, { decision }) => {
      const [evidence, queue] = proposalKeys;
      if (decision === "undo") {
        // Which decision holds now, the server says.
        await Promise.all(proposalKeys.map((key) => cache.invalidateQueries({ queryKey: [key] })));
      } else {
        const byClaim = new Map<string, Review>(reviews.map((review) => [review.claim, review]));
        cache.setQueriesData<ReviewItem[]>({ queryKey: [evidence] }, (items) =>
          items?.map((item) => decided(item, byClaim)),
        );
        cache.setQueriesData<InfiniteData<ReviewList>>(
          { queryKey: [queue] },
          (list) =>
            list && {
              ...list,
              pages: list.pages.map((page) => ({
                ...page,
                data: page.data.map((item) => decided(item, byClaim)),
              })),
            },
        );
      }
      void refreshTheRest(cache);
    },
  });
}

/** What a decision did, in one line. */
export function decisionWords({ items, decision }: DecisionRequest, names: Names): string {
  const [first] = items;
  if (!first) return "";
  const what = items.length === 1 ? proposalWords(first, names) : messages.several(items.length);
  return messages.done[decision](what);
}

/** An accepted value may stand on any page: all of them are asked anew when they are next seen. */
async function refreshTheRest(cache: QueryClient): Promise<void> {
  await Promise.all([
    cache.invalidateQueries({ predicate: ({ queryKey: [name] }) => !untouched.has(name) }),
    cache.invalidateQueries({ queryKey: ["document"], refetchType: "none" }),
  ]);
}

function decided(item: ReviewItem, reviews: ReadonlyMap<string, Review>): ReviewItem {
  const review = reviews.get(item.id);
  return review ? { ...item, decision: review, history: [...item.history, review] } : item;
}
