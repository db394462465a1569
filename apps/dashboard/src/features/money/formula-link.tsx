import { Link } from "@tanstack/react-router";
import { Fragment } from "react";

import css from "./formula-link.module.css";
import { messages } from "./messages.ts";

/** A formula as an answer names it, each number of it leading to the methods. */
export function FormulaLink({ formula }: { readonly formula: string }) {
  return (
    <span lang="en" className={css.formula}>
      {formula.split(/(\bF\d+\b)/).map((part, at) =>
        /^F\d+$/.test(part) ? (
          <Link key={at} to="/methods" hash={part} aria-label={messages.one.formula(part)}>
            {part}
          </Link>
        ) : (
          <Fragment key={at}>{part}</Fragment>
        ),
      )}
    </span>
  );
}
