import { Link } from "@tanstack/react-router";

import { now, useView } from "../lib/view.ts";
import button from "../ui/button.module.css";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { messages } from "./messages.ts";

const { notFound: words } = messages;

/** An address of no page. */
export function NotFoundPage() {
  return (
    <Page title={words.title}>
      <Notice title={words.page}>
        <Link to="/" className={button.button}>
          {messages.failed.home}
        </Link>
      </Notice>
    </Page>
  );
}

/** A record that is not there, or not there yet on the chosen days. */
export function NoRecordPage() {
  const { asOf, knownAt } = useView();
  const past = asOf !== undefined || knownAt !== undefined;
  return (
    <Page title={words.title}>
      <Notice title={words.record}>
        {past ? (
          <Link to="." search={(before) => ({ ...before, ...now })} className={button.button}>
            {words.fromNow}
          </Link>
        ) : (
          <Link to="/" className={button.button}>
            {messages.failed.home}
          </Link>
        )}
      </Notice>
    </Page>
  );
}
