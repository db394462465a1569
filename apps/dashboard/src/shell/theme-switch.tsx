import { themes, useTheme } from "../lib/theme.ts";
import { messages } from "./messages.ts";
import css from "./theme-switch.module.css";

export function ThemeSwitch() {
  const [theme, setTheme] = useTheme();
  return (
    <fieldset className={css.switch}>
      <legend>{messages.theme}</legend>
      {themes.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="theme"
            checked={theme === name}
            onChange={() => setTheme(name)}
          />
          <span>{messages.themes[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
