import type { HistoryEntry } from "@nqpf/domain/answers";

import { DateText } from "../../ledger/date.tsx";
import { useNames } from "../../ledger/names.ts";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { formatDate } from "../../lib/date-text.ts";
import { clauses } from "../../lib/joining.ts";
import { HeldText } from "../../ui/label.tsx";
import css from "./history-section.module.css";
import { isHeldInEnglish, isOurOwn, valueWords } from "./history-words.ts";
import { kindName } from "./kind-name.ts";
import { messages } from "./messages.ts";

const { history: words } = messages;

const beforeWords: Partial<Record<HistoryEntry["kind"], string>> = {
  change: words.before,
  difference: words.beside,
};

/** One step of our view: when it was learned, what it did, what it says, and on whose word. */
export function HistoryStep({ entry }: { readonly entry: HistoryEntry }) {
  const names = useNames();
  const { on, recordedAt, kind, property, value, before, claims } = entry;
  const text = value === null ? words.nothing : valueWords(property, value, names);
  const lang = isHeldInEnglish(property) ? "en" : null;
  return (
    <li className={css.step} data-kind={kind}>
      <span className={css.date}>
        <DateText date={on} />
      </span>
      <span className={css.kind} title={words.kindsMean[kind]}>
        {words.kinds[kind]}
      </span>
      <div className={css.what}>
        <p>
          <span className={css.property}>{kindName(property)}</span> <Held lang={lang}>{text}</Held>
          {before !== null && (
            <span className={css.before}>
              {" "}
              {beforeWords[kind] ?? words.instead}{" "}
              <Held lang={lang}>{valueWords(property, before, names)}</Held>
            </span>
          )}
        </p>
        <p className={css.by}>
          {kind === "decision" && <>{decisionWords(entry)} </>}
          {recordedAt !== on && <>{words.recorded(formatDate(recordedAt))} </>}
          {isOurOwn(property) ? (
            words.ours
          ) : (
            <ProofButton
              value={text}
              proof={{ of: "sources", ids: [...new Set(claims.map(({ source }) => source))] }}
            />
          )}
        </p>
      </div>
    </li>
  );
}

function Held({ lang, children }: { readonly lang: "en" | null; readonly children: string }) {
  if (lang === null) return children;
  return (
    <HeldText lang={lang} plain>
      {children}
    </HeldText>
  );
}

function decisionWords({ decision, reviewer, reason }: HistoryEntry): string {
  return clauses([
    decision === null ? "" : words.decisions[decision],
    words.by(reviewer ?? words.unnamed),
    reason ?? "",
  ]);
}
