import css from "./legend.module.css";
import { type Mark, type MarkKind, markKinds } from "./mark.ts";
import { messages } from "./messages.ts";
import { lookOf } from "./text-paragraph.tsx";

interface LegendProps {
  readonly marks: readonly Mark[];
  readonly hidden: readonly MarkKind[];
  readonly onHide: (hidden: MarkKind[]) => void;
}

/** What each way of marking means, with a switch for every kind that occurs. */
export function Legend({ marks, hidden, onHide }: LegendProps) {
  const counts = new Map<MarkKind, number>();
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const occurring = markKinds.filter((kind) => counts.has(kind));
  return (
    <fieldset className={css.legend}>
      <legend>{messages.legend}</legend>
      {occurring.map((kind) => {
        const isShown = !hidden.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className={css.kind}
            aria-pressed={isShown}
            title={messages.kindsMean[kind]}
            onClick={() =>
              onHide(isShown ? [...hidden, kind] : hidden.filter((other) => other !== kind))
            }
          >
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="1" />
              {isShown && <path d="M3 6.2 5.2 8.4 9.2 3.6" />}
            </svg>
            <span className={isShown ? lookOf(kind) : undefined}>{messages.kinds[kind]}</span>
            <span className={css.count}>{counts.get(kind)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
