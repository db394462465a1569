import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { language } from "../lib/language.ts";
import css from "./header.module.css";
import { LanguageSwitch } from "./language-switch.tsx";
import { messages } from "./messages.ts";
import { pages } from "./pages.ts";
import { SearchBox } from "./search-box.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { WaitingCount } from "./waiting-count.tsx";

export function Header() {
  const [open, setOpen] = useState(false);
  return (
    <header className={css.header} data-open={open}>
      <div className={css.top}>
        <Link to="/" className={css.name}>
          {messages.product}{" "}
          <span lang={language === "zh" ? "en" : "zh-Hans"} className={css.zh}>
            {messages.productOther}
          </span>
        </Link>
        <SearchBox />
        <LanguageSwitch />
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
        {pages.map((row, place) => (
          <ul key={place}>
            {row.map(([to, name]) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === "/", includeSearch: false }}
                  onClick={() => setOpen(false)}
                >
                  {messages.pages[name]}
                  {name === "review" && <WaitingCount />}
                </Link>
              </li>
            ))}
          </ul>
        ))}
      </nav>
    </header>
  );
}
