import { useState } from "react";

import button from "../../ui/button.module.css";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import css from "./code-box.module.css";
import { messages } from "./messages.ts";

interface CodeBoxProps {
  readonly label: string;
  readonly code: string;
  /** Words to be read rather than run: they wrap. */
  readonly isProse?: boolean;
}

/** Lines to be copied as they are. */
export function CodeBox({ label, code, isProse = false }: CodeBoxProps) {
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <div className={css.box}>
      <ScrollRegion label={label}>
        <pre className={isProse ? css.prose : undefined}>
          <code>{code}</code>
        </pre>
      </ScrollRegion>
      <p className={css.actions}>
        <button
          type="button"
          className={button.button}
          onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(code))}
        >
          {messages.use.copy}
        </button>
        <output>{copied === code && messages.table.copied}</output>
      </p>
    </div>
  );
}
