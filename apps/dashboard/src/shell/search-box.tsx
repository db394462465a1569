import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

import { messages } from "./messages.ts";
import css from "./search-box.module.css";

/** The search field of the header; `/` brings the focus here from anywhere but another field. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { q } = useSearch({ strict: false });
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (event.key !== "/" || !plain || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  return (
    <search className={css.box}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: "/search", search: { q: input.current?.value.trim() ?? "" } });
        }}
      >
        <input
          // A new address brings a new field, so that the words in it are those of the page.
          key={q ?? ""}
          ref={input}
          type="search"
          name="q"
          defaultValue={q ?? ""}
          aria-label={messages.searchHint}
          aria-keyshortcuts="/"
          placeholder={messages.searchHint}
          autoComplete="off"
        />
        <kbd aria-hidden="true">{messages.searchKey}</kbd>
      </form>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
