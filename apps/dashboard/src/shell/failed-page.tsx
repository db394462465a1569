import { RequestFailed } from "@nqpf/client";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";

import button from "../ui/button.module.css";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import css from "./failed-page.module.css";
import { messages } from "./messages.ts";
import { NoRecordPage } from "./not-found-page.tsx";

/** A page whose data did not come: what the server says, under which request, and a way to try again. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const problem = error instanceof RequestFailed ? error.problem : null;
  if (problem?.code === "not-found") return <NoRecordPage />;
  const retry = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <Page title={messages.failed.title}>
      <div role="alert">
        <Notice title={problem?.title ?? messages.failed.unreachable}>
          {!problem?.errors?.length && (
            <p>{problem ? problem.detail : messages.failed.unreachableDetail}</p>
          )}
          {problem?.errors?.map((fault) => (
            <p key={fault.parameter}>
              <code>{fault.parameter}</code>: {fault.message}
            </p>
          ))}
          {problem && (
            <p className={css.request}>
              {messages.failed.requestId} <code>{problem.requestId}</code>
            </p>
          )}
          <p className={css.ways}>
            <button type="button" className={button.button} onClick={retry}>
              {messages.failed.retry}
            </button>
            <Link to="/" className={button.button}>
              {messages.failed.home}
            </Link>
          </p>
        </Notice>
      </div>
    </Page>
  );
}
