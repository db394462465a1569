import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import {
  citationFile,
  type CitationForm,
  citationForms,
} from "../../ledger/citation/citation-forms.ts";
import { useClient } from "../../lib/client-context.ts";
import type { ViewSearch } from "../../lib/view.ts";
import button from "../../ui/button.module.css";
import { save } from "../../ui/chart/save.ts";
import { citationsOf } from "./citations-of.ts";
import { messages } from "./messages.ts";
import { measuresInput } from "./queries.ts";
import type { MeasuresSearch } from "./search.ts";
import css from "./selection-bar.module.css";

const { selection: words } = messages;

interface SelectionBarProps {
  readonly at: ViewSearch;
  readonly sort: MeasuresSearch["sort"];
  readonly selected: ReadonlySet<string>;
  readonly onClear: () => void;
}

/** What can be done with the chosen rows: looked at alone, taken home as a table, cited. */
export function SelectionBar({ at, sort, selected, onClear }: SelectionBarProps) {
  const client = useClient();
  const navigate = useNavigate({ from: "/measures" });
  const [said, setSaid] = useState("");
  const only = [...selected];
  const cite = async (form: CitationForm) => {
    setSaid(words.citing);
    try {
      const citations = await citationsOf(client, at, only, location.origin);
      save(citationFile(citations, form), `${words.file}.${form.ending}`);
      setSaid("");
    } catch {
      setSaid(words.failed);
    }
  };
  return (
    <section className={css.bar} aria-label={words.count(only.length)}>
      <output className={css.count}>{words.count(only.length)}</output>
      <button
        type="button"
        className={button.button}
        onClick={() => void navigate({ search: { only, ...(sort ? { sort } : {}) } })}
      >
        {words.only}
      </button>
      <a
        className={button.button}
        href={client.url("listMeasures", measuresInput(at, { only, sort }, undefined), {
          csv: true,
        })}
        download
      >
        {words.csv(only.length)}
      </a>
      <span className={css.cite}>
        {words.cite}
        {citationForms.map((form) => (
          <button
            key={form.name}
            type="button"
            className={button.button}
            onClick={() => void cite(form)}
          >
            {form.name ?? words.text}
          </button>
        ))}
      </span>
      <button type="button" className={css.clear} onClick={onClear}>
        {words.clear}
      </button>
      <span role="status" className={css.said}>
        {said}
      </span>
    </section>
  );
}
