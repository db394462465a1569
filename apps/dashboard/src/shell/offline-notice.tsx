import { RequestFailed } from "@nqpf/client";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";

import { languageTag } from "../lib/language.ts";
import { messages } from "./messages.ts";
import css from "./offline-notice.module.css";

const { offline: words } = messages;
const time = new Intl.DateTimeFormat(languageTag, { hour: "2-digit", minute: "2-digit" });

/** Says that the server no longer answers and from when the page's numbers are; goes when an answer comes. */
export function OfflineNotice() {
  const queries = useQueryClient();
  const cache = queries.getQueryCache();
  const router = useRouter();
  const [lastAnswer, setLastAnswer] = useState<number | null>(null);
  useEffect(
    () =>
      cache.subscribe((event) => {
        if (event.type !== "updated") return;
        if (event.action.type === "success") setLastAnswer(null);
        if (event.action.type === "error" && !(event.action.error instanceof RequestFailed))
          setLastAnswer(Math.max(...cache.getAll().map(({ state }) => state.dataUpdatedAt)));
      }),
    [cache],
  );
  if (lastAnswer === null) return null;
  return (
    <div role="status" className={css.notice}>
      <strong>{words.title}</strong>
      {lastAnswer > 0 && <span>{words.shown(time.format(lastAnswer))}</span>}
      <button
        type="button"
        onClick={() => {
          void queries.refetchQueries({ type: "active" }).then(() => router.invalidate());
        }}
      >
        {words.retry}
      </button>
    </div>
  );
}
