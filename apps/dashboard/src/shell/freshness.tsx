import type { Scope } from "@nqpf/domain/answers";
import { useRef, useState } from "react";

import { formatCount } from "../lib/number-text.ts";
import type { ViewSearch } from "../lib/view.ts";
import { addressAt, frozenAt, liveAt } from "../lib/addresses.ts";
import css from "./freshness.module.css";
import { messages } from "./messages.ts";

const { context: words } = messages;

interface FreshnessProps {
  readonly view: ViewSearch;
  readonly scope: Scope | undefined;
  readonly onLive: () => void;
}

/** Whether the page follows the ledger or shows it at one revision, and the link for either. */
export function Freshness({ view, scope, onLive }: FreshnessProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [copied, setCopied] = useState(false);
  const isFrozen = view.revision !== undefined;
  const copy = (address: string) => {
    void navigator.clipboard.writeText(address).then(() => setCopied(true));
    menu.current?.removeAttribute("open");
    menu.current?.querySelector("summary")?.focus();
  };
  return (
    <div className={css.freshness}>
      <span className={css.state} title={isFrozen ? words.frozenMeans : words.liveMeans}>
        <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
          {isFrozen ? (
            <path d="M6 .5v11M1.2 3.2l9.6 5.6M10.8 3.2 1.2 8.8" stroke="currentColor" />
          ) : (
            <circle cx="6" cy="6" r="4.5" fill="currentColor" />
          )}
        </svg>
        {isFrozen ? words.frozen(formatCount(view.revision)) : words.live}
      </span>
      {isFrozen && (
        <button type="button" className={css.action} onClick={onLive}>
          {words.goLive}
        </button>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the list for all that is in it */}
      <details
        ref={menu}
        className={css.menu}
        onToggle={() => setCopied(false)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          menu.current?.removeAttribute("open");
          menu.current?.querySelector("summary")?.focus();
        }}
      >
        <summary className={css.action}>{words.link}</summary>
        <ul className={css.links}>
          <li>
            <button type="button" onClick={() => copy(addressAt(liveAt(view)))}>
              <strong>{words.linkLive}</strong>
              <span>{words.linkLiveMeans}</span>
            </button>
          </li>
          <li>
            <button
              type="button"
              disabled={!scope}
              onClick={() => scope && copy(addressAt(frozenAt(scope, view)))}
            >
              <strong>{words.linkFrozen}</strong>
              <span>{words.linkFrozenMeans}</span>
            </button>
          </li>
        </ul>
      </details>
      <output className={css.said}>{copied && words.copied}</output>
    </div>
  );
}
