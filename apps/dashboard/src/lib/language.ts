import { parseSearch } from "./search-params.ts";
import { store, stored } from "./stored.ts";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

const key = "nqpf-language";

/**
 * The language of the interface, the same from a page's first paint to its last: the address's, else the reader's last
 * choice, else the browser's. A switch loads the page anew.
 */
export const language: Language = chosenLanguage();

/** As an element's `lang` has it. */
export const languageTag = tagOf(language);

export function tagOf(of: Language): "en" | "zh-Hans" {
  return of === "zh" ? "zh-Hans" : "en";
}

/** Keeps the reader's choice and loads the same address in that language. */
export function switchLanguage(to: Language): void {
  store(key, to);
  const address = new URL(location.href);
  address.searchParams.set("lang", to);
  location.assign(address);
}

function chosenLanguage(): Language {
  if (typeof location === "undefined") return "en";
  const asked = parseSearch(location.search)["lang"] ?? stored(key);
  const ofBrowser = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
  return languages.find((one) => one === asked) ?? ofBrowser;
}
