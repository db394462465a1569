import type { ClaimRef, Source } from "@nqpf/domain";

import { ExternalLink, hostOf } from "../../ui/external-link.tsx";
import { DateText } from "../date.tsx";
import { useNames } from "../names.ts";
import { messages } from "./messages.ts";
import css from "./source-entry.module.css";

interface SourceEntryProps {
  readonly source: Source;
  /** The claim that names the source, where the value has claims. */
  readonly claim?: ClaimRef | undefined;
}

/** One source with its grade: who published it, what kind of page it is, when it appeared and when it was read. */
export function SourceEntry({ source, claim }: SourceEntryProps) {
  const names = useNames();
  const kind = names.word("source-kind", source.kind);
  return (
    <li className={css.entry}>
      <p className={css.publisher}>{source.publisher}</p>
      {source.title !== null && (
        <p lang={source.lang === "zh" ? "zh-Hans" : source.lang} className={css.title}>
          {source.title}
        </p>
      )}
      <p className={css.line} title={kind.means}>
        <span className={css.kind}>{kind.en}</span>
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
        {claim?.method === "machine" ? messages.quoted : messages.cited}
        {claim && ` · ${messages.method[claim.method]}`}
        {claim &&
          claim.standing !== "accepted" &&
          ` · ${names.word("standing", claim.standing).en}`}
      </p>
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
