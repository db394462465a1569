import type { Explained, Labels } from "@nqpf/domain/answers";
import type { ReactNode } from "react";

import css from "./explain-button.module.css";
import { type ExplainAsk, useOpenExplain } from "./explainable.ts";
import { messages } from "./messages.ts";

type ExplainButtonProps = {
  /** What the number is, in words: it names the button and heads the panel. */
  readonly of: string;
  readonly children: ReactNode;
} & (
  | { readonly ask: ExplainAsk; readonly explained?: never; readonly labels?: never }
  | { readonly explained: Explained; readonly labels?: Labels | undefined; readonly ask?: never }
);

/** A number as a control: it opens why it is there. */
export function ExplainButton({ of, children, ask, explained, labels }: ExplainButtonProps) {
  const open = useOpenExplain();
  return (
    <button
      type="button"
      className={css.number}
      aria-haspopup="dialog"
      onClick={() => open({ of, by: ask ? { ask } : { explained, labels } })}
    >
      {children}
      <span className={css.hidden}>{messages.button(of)}</span>
    </button>
  );
}
