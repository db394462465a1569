import { language, languages, switchLanguage, tagOf } from "../lib/language.ts";
import { messages } from "./messages.ts";
import css from "./theme-switch.module.css";

/** English or Chinese; the page is loaded anew at the same address. */
export function LanguageSwitch() {
  return (
    <fieldset className={css.switch}>
      <legend>{messages.language}</legend>
      {languages.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="language"
            checked={language === one}
            onChange={() => switchLanguage(one)}
          />
          <span lang={tagOf(one)}>{messages.languages[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
