import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { presetLabel } from "../../ledger/preset-label.ts";
import { presetsQuery } from "../../ledger/presets-query.ts";
import { useClient } from "../../lib/client-context.ts";
import { LabelText } from "../../ui/label.tsx";
import { messages } from "./messages.ts";
import css from "./statement-subjects.module.css";

/** The scenarios that bear on a statement, by which a reader may test it. */
export function TestedBy({ statement }: { readonly statement: string }) {
  const { data: presets = [] } = useQuery(presetsQuery(useClient()));
  const testing = presets.filter(({ tests }) => tests.includes(statement));
  if (testing.length === 0) return null;
  return (
    <div className={css.about}>
      <span className={css.name}>{messages.testedBy}</span>
      <ul>
        {testing.map((preset) => (
          <li key={preset.id}>
            <Link to="/scenario" search={{ preset: preset.id }}>
              <LabelText label={presetLabel(preset)} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
