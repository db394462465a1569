import { HeldText } from "../../ui/label.tsx";
import { messages } from "./messages.ts";
import css from "./refusal-note.module.css";

/** Why money is not in the unit of the address. */
export function RefusalNote({ refusal }: { readonly refusal: string }) {
  return (
    <p role="status" className={css.note}>
      {messages.refusal} <HeldText lang="en">{refusal}</HeldText>
    </p>
  );
}
