const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that stands in an element or in a quoted attribute as it is. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A link; an address that is not of the web is left as text. */
export function htmlLink(text: string, address: string): string {
  return /^(https?:\/\/|\/|#)/.test(address)
    ? `<a href="${htmlText(address)}">${htmlText(text)}</a>`
    : htmlText(text);
}
