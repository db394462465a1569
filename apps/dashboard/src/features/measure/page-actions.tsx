import { ReportMistake } from "../../ledger/report/report-mistake.tsx";
import button from "../../ui/button.module.css";
import { messages } from "./messages.ts";

interface PageActionsProps {
  readonly measure: string;
  readonly title: string;
}

/** What a reader does with the page as a whole: cite it, or say that it is wrong. */
export function PageActions({ measure, title }: PageActionsProps) {
  return (
    <>
      <a className={button.button} href="#cite">
        {messages.cite.title}
      </a>
      <ReportMistake about={{ measure, title }} />
    </>
  );
}
