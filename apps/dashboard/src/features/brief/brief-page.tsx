import { RequestFailed } from "@nqpf/client";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";

import { briefQuery } from "../../ledger/brief-query.ts";
import { useClient } from "../../lib/client-context.ts";
import { troubleOf } from "../../lib/trouble.ts";
import { useView } from "../../lib/view.ts";
import { tagOf } from "../../lib/language.ts";
import button from "../../ui/button.module.css";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { BriefView } from "./brief-view.tsx";
import { messages } from "./messages.ts";
import { WeekNav } from "./week-nav.tsx";

/** One week in five parts, as it could be known on its last day. */
export function BriefPage() {
  const { week } = useParams({ from: "/brief/$week" });
  const { data: brief, error } = useQuery({
    ...briefQuery(useClient(), week, useView()),
    throwOnError: (failure) => !isRefusal(failure),
  });
  if (brief) return <BriefView brief={brief} />;
  const trouble = error ? troubleOf(error) : null;
  return (
    <Page title={messages.title(week)} actions={<WeekNav week={week} />}>
      {trouble === null ? (
        <Skeleton label={messages.loading} />
      ) : (
        <Notice title={messages.refused}>
          {trouble.details.map((detail) => (
            <p key={detail} lang={tagOf(trouble.detailsLanguage)}>
              {detail}
            </p>
          ))}
          <p>
            <Link to="/brief" className={button.button}>
              {messages.latest}
            </Link>
          </p>
        </Notice>
      )}
    </Page>
  );
}

/** The server understood, and there is no such brief: the page says so and stays. */
function isRefusal(failure: Error): boolean {
  return failure instanceof RequestFailed && failure.problem.code === "bad-period";
}
