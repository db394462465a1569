import { useState } from "react";

import { useClient } from "../../lib/client-context.ts";
import type { ViewSearch } from "../../lib/view.ts";
import button from "../../ui/button.module.css";
import { Section } from "../../ui/page.tsx";
import { CodeBox } from "./code-box.tsx";
import { messages } from "./messages.ts";
import { type SnippetId, snippetNames, snippets } from "./snippets.ts";
import css from "./use-section.module.css";

const { use: words } = messages;

// safe: the record's own keys.
const names = Object.entries(snippetNames) as [SnippetId, string][];

/** The same table from a script. */
export function UseSection({ asked }: { readonly asked: ViewSearch }) {
  const client = useClient();
  const [shown, setShown] = useState<SnippetId>("curl");
  const code = snippets[shown]({
    csv: whole(client.url("listMeasures", asked, { csv: true })),
    json: whole(client.url("listMeasures", { ...asked, limit: 200 })),
  });
  return (
    <Section id="use" title={words.title} note={words.note}>
      <fieldset className={css.names}>
        <legend>{words.label}</legend>
        {names.map(([id, name]) => (
          <button
            key={id}
            type="button"
            className={button.button}
            aria-pressed={id === shown}
            onClick={() => setShown(id)}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <CodeBox label={snippetNames[shown]} code={code} />
    </Section>
  );
}

function whole(path: string): string {
  return new URL(path, location.origin).href;
}
