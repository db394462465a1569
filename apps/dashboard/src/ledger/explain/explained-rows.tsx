import type { ExplainedRow, Labels } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { labelText } from "../../lib/label-text.ts";
import { formatCount, formatFigure } from "../../lib/number-text.ts";
import button from "../../ui/button.module.css";
import { ProofButton } from "../proof/proof-button.tsx";
import css from "./explain-panel.module.css";
import { messages } from "./messages.ts";

const shownAtFirst = 40;

interface ExplainedRowsProps {
  readonly title: string;
  readonly rows: readonly ExplainedRow[];
  readonly unit: string;
  readonly labels: Labels | undefined;
  readonly onLeave: () => void;
  readonly open?: boolean;
}

/** The rows that a number counts, or does not, each with the way to its claims and the reason. */
export function ExplainedRows(props: ExplainedRowsProps) {
  const { title, rows, unit, labels, onLeave, open = false } = props;
  const [shown, setShown] = useState(shownAtFirst);
  const rest = Math.max(0, rows.length - shown);
  return (
    <details open={open} className={css.rows}>
      <summary>{title}</summary>
      <ul>
        {rows.slice(0, shown).map(({ measure, property, value, unit: own, claims, why }, place) => (
          <li key={`${measure} ${property} ${place}`}>
            <p className={css.row}>
              {measure === null ? (
                <span lang="en">{property}</span>
              ) : (
                <Link to="/measures/$id" params={{ id: measure }} onClick={onLeave}>
                  {nameOf(measure, labels)}
                </Link>
              )}
              <span className={css.rowValue}>
                {formatFigure(value, own === undefined ? unit : own)}
              </span>
            </p>
            <p className={css.rowNote}>
              <span lang="en">{why}</span>
              {measure !== null && claims.length > 0 && (
                <ProofButton value={property} proof={{ of: "property", measure, property }} />
              )}
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={button.button} onClick={() => setShown(rows.length)}>
          {messages.more(formatCount(rest))}
        </button>
      )}
    </details>
  );
}

function nameOf(measure: string, labels: Labels | undefined): string {
  const label = labels?.measures[measure];
  return label ? labelText(label) : measure;
}
