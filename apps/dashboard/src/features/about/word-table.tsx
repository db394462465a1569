import type { Word } from "@nqpf/domain/vocabulary";

import css from "./word-table.module.css";

interface WordTableProps {
  readonly id: string;
  readonly title: string;
  readonly words: readonly Word[];
}

/** One closed list: each word in both languages with what it means. */
export function WordTable({ id, title, words }: WordTableProps) {
  return (
    <section id={id} className={css.list}>
      <h3>{title}</h3>
      <dl>
        {words.map((word) => (
          <div key={word.id}>
            <dt>
              {word.en} {word.zh !== "" && <span lang="zh-Hans">{word.zh}</span>}
            </dt>
            <dd>{word.means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
