import type { HitKind, SearchHit } from "@nqpf/domain/answers";
import { Link, type LinkProps } from "@tanstack/react-router";

import { MarkedText } from "../../ui/marked-text.tsx";
import css from "./hit-entry.module.css";
import { messages } from "./messages.ts";

interface HitEntryProps {
  readonly hit: SearchHit;
  readonly words: readonly string[];
}

/** One record found, with the words of the query marked where they stand. */
export function HitEntry({ hit, words }: HitEntryProps) {
  const { label, snippet, field } = hit;
  const inLabel = snippet === label.en || snippet === label.zh;
  return (
    <li className={css.hit}>
      <p className={css.label}>
        <Link {...addresses[hit.kind](hit.id)}>
          <MarkedText text={label.en} words={words} />
        </Link>{" "}
        {label.zh !== null && (
          <span lang="zh-Hans" className={css.zh}>
            <MarkedText text={label.zh} words={words} />
          </span>
        )}
      </p>
      {!inLabel && (
        <p className={css.snippet}>
          <span lang={/\p{Script=Han}/u.test(snippet) ? "zh-Hans" : undefined}>
            <MarkedText text={snippet} words={words} />
          </span>{" "}
          <span className={css.field}>{messages.in(field)}</span>
        </p>
      )}
    </li>
  );
}

const addresses: Record<HitKind, (id: string) => LinkProps> = {
  measure: (id) => ({ to: "/measures/$id", params: { id } }),
  sector: (id) => ({ to: "/sectors/$id", params: { id } }),
  instrument: (id) => ({ to: "/instruments/$id", params: { id } }),
  actor: (id) => ({ to: "/actors/$id", params: { id } }),
  statement: (id) => ({ to: "/statements", hash: id }),
  source: (id) => ({ to: "/sources", search: { q: id } }),
};
