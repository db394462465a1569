import type { Ingested } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { colon, named } from "../../lib/joining.ts";
import { troubleOf } from "../../lib/trouble.ts";
import { HeldText } from "../../ui/label.tsx";
import css from "./bring-outcome.module.css";
import { messages } from "./messages.ts";

interface BringOutcomeProps {
  readonly fault: string | null;
  readonly readError: unknown;
  readonly keepError: unknown;
  readonly kept: Ingested | null;
}

/** What came of reading or keeping, where it was asked for: a fault, the server's refusal, or a text that is held already. */
export function BringOutcome({ fault, readError, keepError, kept }: BringOutcomeProps) {
  if (fault !== null)
    return (
      <p role="alert" className={css.trouble}>
        {fault}
      </p>
    );
  if (readError) return <Trouble title={messages.trouble.read} error={readError} />;
  if (keepError) return <Trouble title={messages.trouble.keep} error={keepError} />;
  return <div role="status">{kept && kept.outcome !== "added" && <Held kept={kept} />}</div>;
}

function Trouble({ title, error }: { readonly title: string; readonly error: unknown }) {
  const trouble = troubleOf(error);
  return (
    <div role="alert" className={css.trouble}>
      <p className={css.title}>{named(title, trouble.title)}</p>
      {trouble.details.map((detail) => (
        <p key={detail}>
          <HeldText lang={trouble.detailsLanguage} plain>
            {detail}
          </HeldText>
        </p>
      ))}
      <p className={css.stays}>
        {messages.trouble.stays}
        {trouble.requestId !== null && (
          <>
            {" "}
            {messages.trouble.request} <code>{trouble.requestId}</code>
          </>
        )}
      </p>
    </div>
  );
}

function Held({ kept: { outcome, document } }: { readonly kept: Ingested }) {
  const words = messages.outcome;
  return (
    <div className={css.held}>
      <p className={css.title}>{outcome === "known" ? words.known : words.reread}</p>
      <p>{outcome === "known" ? words.knownNote : words.rereadNote}</p>
      <p>
        <Link to="/documents/$hash" params={{ hash: document.sha256 }}>
          {words.open}
          {colon}
          {document.title ?? messages.untitled}
        </Link>
      </p>
    </div>
  );
}
