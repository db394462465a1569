import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { useClient } from "../lib/client-context.ts";
import { useView } from "../lib/view.ts";
import { DateText } from "../ledger/date.tsx";
import { statusQuery } from "../ledger/status-query.ts";
import css from "./footer.module.css";
import { messages } from "./messages.ts";

const { footer: words } = messages;

export function Footer() {
  const { data } = useQuery(statusQuery(useClient(), useView()));
  return (
    <footer className={css.footer}>
      <ul>
        {data && (
          <li>
            {words.revision(data.scope.revision, data.catalogueVersion)}, {words.recorded}{" "}
            <DateText date={data.recordedThrough} />
          </li>
        )}
        <li>{words.data}</li>
        <li>{words.code}</li>
        <li>
          <Link to="/sources">{words.sources}</Link>
        </li>
        <li>
          <Link to="/methods">{words.about}</Link>
        </li>
        <li>
          <a href="/openapi.json">{words.api}</a>
        </li>
      </ul>
    </footer>
  );
}
