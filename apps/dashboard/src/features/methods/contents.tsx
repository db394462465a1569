import { Link } from "@tanstack/react-router";

import { answers } from "./answer-messages.ts";
import css from "./contents.module.css";
import { messages } from "./messages.ts";
import { readings } from "./reading-messages.ts";

const { groups, glossary } = messages;
const { matrix, gaps, conflicts, changes, signals, position } = answers;

const parts = [
  ["reading", groups.reading, titlesOf(readings)],
  ["answers", groups.answers, titlesOf({ matrix, gaps, conflicts, changes, signals, position })],
  [
    "money",
    groups.money,
    [
      ["grant-equivalents", answers["grant-equivalents"].title],
      ["new-money", answers["new-money"].title],
      ["benchmarks", messages.benchmarks.title],
      ["formulas", messages.formulas.title],
      ["assumptions", messages.assumptions.title],
      ["worked-example", messages.example.title],
      ["limits", answers.limits.title],
    ],
  ],
  [
    "glossary",
    groups.glossary,
    [
      ["terms", glossary.groups.policy],
      ["terms-money", glossary.groups.money],
      ["terms-record", glossary.groups.record],
      ["terms-finding", glossary.groups.finding],
      ["sectors", glossary.sectors],
      ["instruments", glossary.instruments],
      ["lists", glossary.lists],
    ],
  ],
] as const;

/** What the page holds, in its order. */
export function Contents() {
  return (
    <nav className={css.contents} aria-label={messages.contents}>
      {parts.map(([id, title, entries]) => (
        <div key={id}>
          <Place id={id} title={title} />
          <ul>
            {entries.map(([entry, name]) => (
              <li key={entry}>
                <Place id={entry} title={name} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Place({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <Link to="." search hash={id}>
      {title}
    </Link>
  );
}

function titlesOf(texts: Readonly<Record<string, { readonly title: string }>>) {
  return Object.entries(texts).map(([id, { title }]) => [id, title] as const);
}
