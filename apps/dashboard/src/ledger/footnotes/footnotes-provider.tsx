import type { Brief, Sentence } from "@nqpf/domain/answers";
import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";

import { FootnoteContext } from "./footnote-context.ts";
import { type Footnote, footnotesOf } from "./footnotes-of.ts";

const FootnotePanel = lazy(async () => {
  const panel = await import("./footnote-panel.tsx");
  return { default: panel.FootnotePanel };
});

interface FootnotesProviderProps {
  readonly brief: Brief;
  readonly children: ReactNode;
}

/** Lets every sentence of a brief below it open what it rests on, in one panel. */
export function FootnotesProvider({ brief, children }: FootnotesProviderProps) {
  const [opened, setOpened] = useState<{ note: Footnote; sentence: Sentence } | null>(null);
  const reading = useMemo(
    () => ({
      footnotes: footnotesOf(brief),
      labels: brief.labels,
      open: (note: Footnote, sentence: Sentence) => setOpened({ note, sentence }),
    }),
    [brief],
  );
  return (
    <FootnoteContext value={reading}>
      {children}
      {opened && (
        <Suspense fallback={null}>
          <FootnotePanel {...opened} labels={brief.labels} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </FootnoteContext>
  );
}
