import { Link } from "@tanstack/react-router";

import { formulaNumbers, formulas } from "./formula-messages.ts";
import css from "./formula-list.module.css";
import { FormulaText } from "./formula-text.tsx";
import { messages } from "./messages.ts";
import text from "./method-texts.module.css";

const { formulas: words } = messages;

/** Every formula under the number by which explanations cite it. */
export function FormulaList() {
  return (
    <section id="formulas">
      <div className={text.text}>
        <h3>{words.title}</h3>
        <p>
          <FormulaText formula={words.symbols} />
        </p>
      </div>
      <ol className={css.list}>
        {formulaNumbers.map((number) => (
          <li key={number} id={number} className={css.entry}>
            <Link to="." search hash={number} aria-label={words.link(number)}>
              {number}
            </Link>
            <div>
              <h4>{formulas[number].name}</h4>
              <p className={css.formula}>
                <FormulaText formula={formulas[number].formula} />
              </p>
              <p className={css.text}>
                <FormulaText formula={formulas[number].text} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
