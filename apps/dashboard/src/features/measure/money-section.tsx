import type { Measure } from "@nqpf/domain";
import { Link } from "@tanstack/react-router";

import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import { MoneyLineView } from "./money-line-view.tsx";
import css from "./money-section.module.css";
import { largestIn, moneyTree } from "./money-tree.ts";

const { money: words } = messages;

/** All money of a measure: its lines with what lies inside them, and the statistics around it set apart. */
export function MoneySection({ measure: { id, money } }: { readonly measure: Measure }) {
  const { lines, statistics } = moneyTree(money);
  return (
    <Section
      id="money"
      title={words.title}
      note={money.length > 0 ? words.note : undefined}
      actions={
        money.length > 0 ? (
          <Link to="/money/$id" params={{ id }}>
            {words.worth}
          </Link>
        ) : undefined
      }
    >
      {money.length === 0 && <p>{words.none}</p>}
      {lines.map((node) => (
        <MoneyLineView key={node.line.id} node={node} full={largestIn(node)} />
      ))}
      {statistics.length > 0 && (
        <div className={css.statistics}>
          <h3>{words.statistics}</h3>
          <p>{words.statisticsNote}</p>
          {statistics.map((node) => (
            <MoneyLineView key={node.line.id} node={node} full={null} />
          ))}
        </div>
      )}
    </Section>
  );
}
