import { Link } from "@tanstack/react-router";
import { useState } from "react";

import css from "./header.module.css";
import { messages } from "./messages.ts";
import { SearchBox } from "./search-box.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { WaitingCount } from "./waiting-count.tsx";

const pages = [
  ["/", messages.pages.overview],
  ["/matrix", messages.pages.matrix],
  ["/measures", messages.pages.measures],
  ["/sectors", messages.pages.sectors],
  ["/instruments", messages.pages.instruments],
  ["/actors", messages.pages.actors],
  ["/statements", messages.pages.statements],
  ["/documents", messages.pages.documents],
  ["/review", messages.pages.review],
  ["/about", messages.pages.about],
] as const;

export function Header() {
  const [open, setOpen] = useState(false);
  return (
    <header className={css.header} data-open={open}>
      <div className={css.top}>
        <Link to="/" className={css.name}>
          {messages.product}{" "}
          <span lang="zh-Hans" className={css.zh}>
            {messages.productZh}
          </span>
        </Link>
        <SearchBox />
        <ThemeSwitch />
        <button
          type="button"
          className={css.menu}
          aria-expanded={open}
          aria-controls="pages"
          onClick={() => setOpen(!open)}
        >
          {messages.menu}
        </button>
      </div>
      <nav id="pages" aria-label={messages.nav} className={css.nav}>
        <ul>
          {pages.map(([to, name]) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: to === "/", includeSearch: false }}
                onClick={() => setOpen(false)}
              >
                {name}
                {to === "/review" && <WaitingCount />}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
