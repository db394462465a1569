import type { Held } from "@nqpf/domain";

import { describeValue } from "../../ledger/describe-value.ts";
import { useNames } from "../../ledger/names.ts";
import { language } from "../../lib/language.ts";
import { messages } from "./messages.ts";
import css from "./rivals.module.css";

/** What other sources state in a value's place. */
export function Rivals({ held }: { readonly held: Held<unknown> }) {
  const names = useNames();
  if (held.rivals.length === 0) return null;
  return (
    <span className={css.rivals}>
      {messages.alsoStated}{" "}
      {held.rivals
        .map((rival) => describeValue(held.property, rival.value, names))
        .join(language === "zh" ? "；" : "; ")}
    </span>
  );
}
