import type { ClaimRef, Source } from "@nqpf/domain";
import { Link } from "@tanstack/react-router";

import { labelText, languageOfText } from "../../lib/label-text.ts";
import { placeText } from "../../lib/place.ts";
import { ExternalLink, hostOf } from "../../ui/external-link.tsx";
import { HeldText } from "../../ui/label.tsx";
import { DateText } from "../date.tsx";
import { isDocumentSource } from "../document-source.ts";
import { meaningOf } from "../meaning.ts";
import { useNames } from "../names.ts";
import { SampleBadge } from "../review/standing-badge.tsx";
import { messages } from "./messages.ts";
import type { Quote } from "./quotes-query.ts";
import css from "./source-entry.module.css";

interface SourceEntryProps {
  readonly source: Source;
  /** The claim that names the source, where the value has claims. */
  readonly claim?: ClaimRef | undefined;
  /** Where the claim's words stand, where they are quoted and have been looked up. */
  readonly quote?: Quote | undefined;
  readonly onLeave: () => void;
}

/** One source with its grade: who published it, what kind of page it is, when it appeared and when it was read. */
export function SourceEntry({ source, claim, quote, onLeave }: SourceEntryProps) {
  const names = useNames();
  const isQuoted = claim ? claim.grade === "quoted" : isDocumentSource(source.id);
  const kind = names.word("source-kind", source.kind);
  return (
    <li className={css.entry}>
      <p className={css.publisher}>
        <HeldText lang={languageOfText(source.publisher)} plain>
          {source.publisher}
        </HeldText>{" "}
        {source.kind === "sample" && <SampleBadge />}
      </p>
      {source.title !== null && (
        <p lang={source.lang === "zh" ? "zh-Hans" : source.lang} className={css.title}>
          {source.title}
        </p>
      )}
      <p className={css.line} title={meaningOf(kind)}>
        <span className={css.kind}>{labelText(kind)}</span>
        {" · "}
        {source.published === null ? (
          messages.notDated
        ) : (
          <>
            {messages.published} <DateText date={source.published} />
          </>
        )}
        {" · "}
        {messages.read} <DateText date={source.accessed} />
      </p>
      <p className={css.line}>
        {isQuoted ? messages.quoted : messages.cited}
        {claim && ` · ${messages.method[claim.method]}`}
        {claim && claim.standing !== "accepted" && (
          <>
            {" · "}
            <strong title={meaningOf(names.word("standing", claim.standing))}>
              {labelText(names.word("standing", claim.standing))}
            </strong>
          </>
        )}
      </p>
      {quote && (
        <p className={css.line}>
          <q lang={source.lang === "zh" ? "zh-Hans" : source.lang} className={css.title}>
            {quote.exact}
          </q>{" "}
          <Link
            to="/documents/$hash"
            params={{ hash: quote.document }}
            search={{ at: placeText(quote) }}
            onClick={onLeave}
          >
            {messages.inDocument}
          </Link>
        </p>
      )}
      <p className={css.line}>
        {source.url === null ? (
          messages.noAddress
        ) : (
          <ExternalLink href={source.url}>{messages.openSource(hostOf(source.url))}</ExternalLink>
        )}
        <code className={css.id}>{claim?.id ?? source.id}</code>
      </p>
    </li>
  );
}
