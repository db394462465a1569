import type { HitKind, SearchHit } from "@nqpf/domain/answers";
import { Link, type LinkProps } from "@tanstack/react-router";

import { labelLanguage, languageOfText } from "../../lib/label-text.ts";
import { type Language, tagOf } from "../../lib/language.ts";
import { HeldText } from "../../ui/label.tsx";
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
  const [name, other] = namesOf(hit);
  return (
    <li className={css.hit}>
      <p className={css.label}>
        <Link {...addresses[hit.kind](hit.id)}>
          <HeldText lang={name.lang}>
            <MarkedText text={name.text} words={words} />
          </HeldText>
        </Link>{" "}
        {other && (
          <span lang={tagOf(other.lang)} className={css.other}>
            <MarkedText text={other.text} words={words} />
          </span>
        )}
      </p>
      {!inLabel && (
        <p className={css.snippet}>
          <span lang={tagOf(languageOfText(snippet))}>
            <MarkedText text={snippet} words={words} />
          </span>{" "}
          <span className={css.field}>{messages.in(field)}</span>
        </p>
      )}
    </li>
  );
}

interface Name {
  readonly text: string;
  readonly lang: Language;
}

/** The name that leads, in the language of the interface where there is one, and the other. */
function namesOf({ label }: SearchHit): [Name, Name | null] {
  if (label.zh === null || label.zh === "")
    return [{ text: label.en, lang: languageOfText(label.en) }, null];
  const en: Name = { text: label.en, lang: "en" };
  const zh: Name = { text: label.zh, lang: "zh" };
  return labelLanguage(label) === "zh" ? [zh, en] : [en, zh];
}

const addresses: Record<HitKind, (id: string) => LinkProps> = {
  measure: (id) => ({ to: "/measures/$id", params: { id } }),
  sector: (id) => ({ to: "/sectors/$id", params: { id } }),
  instrument: (id) => ({ to: "/instruments/$id", params: { id } }),
  actor: (id) => ({ to: "/actors/$id", params: { id } }),
  statement: (id) => ({ to: "/statements", hash: id }),
  source: (id) => ({ to: "/sources", search: { q: id } }),
};
