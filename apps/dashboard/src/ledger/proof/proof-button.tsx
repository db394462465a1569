import { messages } from "./messages.ts";
import css from "./proof-button.module.css";
import { type Proof, useOpenProof } from "./request.ts";

interface ProofButtonProps {
  /** What the value says, in words: it names the button and heads the panel. */
  readonly value: string;
  readonly proof: Proof;
}

/** The small control beside a value that opens the sources behind it. */
export function ProofButton({ value, proof }: ProofButtonProps) {
  const open = useOpenProof();
  const count = countOf(proof);
  const held = proof.of === "held" ? proof.held : null;
  return (
    <button
      type="button"
      className={css.button}
      aria-haspopup="dialog"
      title={held?.inherited ? messages.inherited : undefined}
      onClick={() => open({ value, proof })}
    >
      <span className={css.words}>
        {held?.inherited ? messages.inheritedShort : messages.button(count)}
      </span>
      {held?.derivedOnly && <span className={css.derived}>{messages.derivedOnlyShort}</span>}
      {held && held.rivals.length > 0 && <span className={css.rival}>{messages.rivalShort}</span>}
      <span className={css.hidden}>
        {held?.inherited && messages.button(count)} {messages.of(value)}
      </span>
    </button>
  );
}

function countOf(proof: Proof): number | null {
  if (proof.of === "property") return null;
  if (proof.of === "sources") return proof.ids.length;
  return new Set(proof.held.claims.map((claim) => claim.source)).size;
}
