import { useQuery } from "@tanstack/react-query";
import type { Status } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { ExplainAsk } from "../../ledger/explain/explainable.ts";
import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { explainQuery } from "../../ledger/explain/queries.ts";
import { useClient } from "../../lib/client-context.ts";
import { formatCount } from "../../lib/number-text.ts";
import { useSettledView } from "../../lib/view.ts";
import { messages } from "./messages.ts";
import { overviewQueries } from "./queries.ts";
import css from "./tiles.module.css";

const { tiles: words } = messages;
const withoutAmount = ["not-stated", "not-applicable", "not-covered"] as const;
const overdueTargets: ExplainAsk = { metric: "overdue-targets" };

/** The few numbers that a morning begins with, each with why it is there and the way to its rows. */
export function Tiles({ status }: { readonly status: Status }) {
  const client = useClient();
  const at = useSettledView();
  const { data: conflicts } = useQuery(overviewQueries.conflicts(client, at));
  const { data: overdue } = useQuery(explainQuery(client, at, overdueTargets));
  const { scope, absences, counts } = status;
  const waiting = counts["proposals"] ?? 0;
  const [, toMeasures] = words.measures;
  const [, toWithout] = words.withoutAmount;
  const [, toSaying] = words.sayingNone;
  const [, toConflicts] = words.conflicts;
  const [, toGaps] = words.overdue;
  const [toWait, toReview] = words.waiting;
  return (
    <ul className={css.tiles} aria-label={words.label}>
      <Tile
        of={words.measures[0]}
        ask={{ metric: "measures" }}
        value={scope.population.known}
        way={<Link to="/measures">{toMeasures}</Link>}
      />
      <Tile
        of={words.withoutAmount[0]}
        ask={{ metric: "without-amount" }}
        value={absences.measuresWithoutAmount}
        way={
          <Link to="/measures" search={{ money: withoutAmount }}>
            {toWithout}
          </Link>
        }
      />
      <Tile
        of={words.sayingNone[0]}
        ask={{ metric: "saying-none" }}
        value={absences.measuresSayingNoAmount}
        way={
          <Link to="/measures" search={{ money: ["not-stated"] }}>
            {toSaying}
          </Link>
        }
      />
      <Tile
        of={words.conflicts[0]}
        ask={{ metric: "conflicts" }}
        value={conflicts}
        way={<Link to="/conflicts">{toConflicts}</Link>}
      />
      <Tile
        of={words.overdue[0]}
        ask={overdueTargets}
        value={overdue?.figures[0]?.explained.value}
        way={<Link to="/gaps">{toGaps}</Link>}
      />
      <li className={css.tile}>
        <span className={css.value}>
          <Link to="/review">{formatCount(waiting)}</Link>
        </span>
        <span className={css.name}>{toWait}</span>
        <span className={css.way}>
          <Link to="/review">{toReview}</Link>
        </span>
      </li>
    </ul>
  );
}

interface TileProps {
  readonly of: string;
  readonly ask: ExplainAsk;
  /** Undefined until it has come, or where it cannot be given. */
  readonly value: number | null | undefined;
  readonly way: ReactNode;
}

function Tile({ of, ask, value, way }: TileProps) {
  return (
    <li className={css.tile}>
      <span className={css.value}>
        {typeof value === "number" ? (
          <ExplainButton of={of} ask={ask}>
            {formatCount(value)}
          </ExplainButton>
        ) : (
          <span aria-label={words.missing}>–</span>
        )}
      </span>
      <span className={css.name}>{of}</span>
      <span className={css.way}>{way}</span>
    </li>
  );
}
