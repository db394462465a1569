import { useNames } from "../../ledger/names.ts";
import { wordOptions } from "../../ledger/word-options.ts";
import type { BroughtFacts } from "./bring.ts";
import css from "./bring-facts.module.css";
import { messages } from "./messages.ts";

const { bring: words } = messages;

interface BringFactsProps {
  readonly facts: BroughtFacts;
  readonly onChange: (facts: BroughtFacts) => void;
}

/** What the bringer knows of a document. What is left empty is told from the text, or stays not stated. */
export function BringFacts({ facts, onChange }: BringFactsProps) {
  const sourceKinds = useNames().words("source-kind");
  const kinds = wordOptions(sourceKinds.filter(({ id }) => id !== "sample"));
  const field = (name: keyof BroughtFacts, label: string, hint?: string) => (
    <label>
      <span>{label}</span>
      <input
        type="text"
        name={name}
        inputMode={name === "url" ? "url" : undefined}
        maxLength={name === "url" ? 2000 : 500}
        autoComplete="off"
        title={hint}
        placeholder={name === "published" ? "2024-06-15" : undefined}
        value={facts[name]}
        onChange={(event) => onChange({ ...facts, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <details className={css.facts}>
      <summary>{words.facts}</summary>
      <div className={css.fields}>
        {field("title", words.titleField)}
        {field("publisher", words.publisher)}
        {field("url", words.url)}
        {field("published", words.published, words.publishedHint)}
        <label>
          <span>{words.kind}</span>
          <select
            name="kind"
            value={facts.kind === "" ? "observer" : facts.kind}
            onChange={(event) => onChange({ ...facts, kind: event.target.value })}
          >
            {kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.lang}</span>
          <select
            name="lang"
            value={facts.lang}
            onChange={(event) => onChange({ ...facts, lang: event.target.value })}
          >
            <option value="">{words.langAuto}</option>
            <option value="en">{messages.langs.en}</option>
            <option value="zh">{messages.langs.zh}</option>
          </select>
        </label>
      </div>
    </details>
  );
}
