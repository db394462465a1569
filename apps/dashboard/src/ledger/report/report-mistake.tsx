import { useState } from "react";

import button from "../../ui/button.module.css";
import { messages } from "./messages.ts";
import type { MistakeSubject } from "./mistake.ts";
import { ReportPanel } from "./report-panel.tsx";
import css from "./report-mistake.module.css";

interface ReportMistakeProps {
  readonly about: MistakeSubject;
  /** As a link in a line of text rather than as a button. */
  readonly inline?: boolean;
}

/** Opens a prefilled correction of a measure or of one value of it. */
export function ReportMistake({ about, inline = false }: ReportMistakeProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={inline ? css.inline : button.button}
        aria-haspopup="dialog"
        aria-label={about.value === undefined ? undefined : messages.buttonOf(about.value)}
        onClick={() => setOpen(true)}
      >
        {messages.button}
      </button>
      {open && (
        // Where the button stands in a panel, a key for the one on top is not for the one below.
        <div role="presentation" onKeyDown={(event) => event.stopPropagation()}>
          <ReportPanel about={about} onClose={() => setOpen(false)} />
        </div>
      )}
    </>
  );
}
