import type { Answer, Client } from "@nqpf/client";
import { queryOptions } from "@tanstack/react-query";

import type { ViewSearch } from "../../lib/view.ts";

export type BriefWeeks = Answer<"listBriefs">["data"];

/** Every week that holds something, latest first. */
export function weeksQuery(client: Client, { revision }: ViewSearch) {
  return queryOptions({
    queryKey: ["brief-weeks", revision],
    queryFn: async ({ signal }): Promise<BriefWeeks> => {
      const weeks: BriefWeeks = [];
      let cursor: string | null | undefined;
      while (cursor !== null) {
        const page: Answer<"listBriefs"> = await client.get(
          "listBriefs",
          { revision, limit: 200, cursor },
          { signal },
        );
        weeks.push(...page.data);
        cursor = page.nextCursor;
      }
      return weeks;
    },
  });
}
