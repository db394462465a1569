import { ActorLink } from "../../ledger/links.tsx";
import { messages } from "./messages.ts";
import css from "./parties.module.css";

const { terms: words } = messages;

interface PartiesProps {
  readonly payer: string | null;
  readonly recipient: string | null;
}

/** Who pays or bears, and who receives. */
export function Parties({ payer, recipient }: PartiesProps) {
  return (
    <>
      {payer !== null && (
        <div>
          <span className={css.word}>{words.pays}</span> <ActorLink id={payer} />
        </div>
      )}
      {recipient !== null && (
        <div>
          <span className={css.word}>{words.to}</span> <ActorLink id={recipient} />
        </div>
      )}
    </>
  );
}
