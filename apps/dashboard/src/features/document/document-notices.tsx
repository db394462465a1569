import { HeldText } from "../../ui/label.tsx";
import css from "./document-facts.module.css";
import { messages } from "./messages.ts";

/** What a careful person would want to know of how the text was made. */
export function DocumentNotices({ notices }: { readonly notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <div className={css.notices}>
      <p>{messages.facts.notices}</p>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>
            <HeldText lang="en" plain>
              {notice}
            </HeldText>
          </li>
        ))}
      </ul>
    </div>
  );
}
