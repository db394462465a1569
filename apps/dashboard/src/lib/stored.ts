/** What this browser keeps for the reader under a key; null where there is nothing, or storage is closed to us. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text in this browser; an empty one takes the key away. */
export function store(key: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Storage may be closed to us; the text then lasts until the page is left.
  }
}
