import type { Source } from "@nqpf/domain";
import type { StatementHeld } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { DateText } from "../../ledger/date.tsx";
import { ExternalLink, hostOf } from "../../ui/external-link.tsx";
import css from "./document-title.module.css";
import { messages } from "./messages.ts";

interface DocumentTitleProps {
  readonly source: Source;
  readonly statements: readonly StatementHeld[];
}

/** Who published a document, under what title, when, and where to read it. */
export function DocumentTitle({ source, statements }: DocumentTitleProps) {
  const { publisher, title, published, url, lang } = source;
  const held = statements.find(({ place }) => place !== null)?.place;
  return (
    <header>
      <h3 lang={lang === "zh" ? "zh-Hans" : lang}>{title ?? publisher}</h3>
      <p className={css.line}>
        {title !== null && <span>{publisher}</span>}
        {published !== null && <DateText date={published} />}
        {held && (
          <Link to="/documents/$hash" params={{ hash: held.document }}>
            {messages.readDocument}
          </Link>
        )}
        {url !== null && <ExternalLink href={url}>{messages.openSource(hostOf(url))}</ExternalLink>}
      </p>
    </header>
  );
}
