/**
 * Writes out the alternatives of a term: `robot{|s}` gives robot and robots. An alternative may be empty; spaces that
 * it leaves are closed. Braces do not nest.
 */
export function expand(term: string): string[] {
  const open = term.indexOf("{");
  if (open < 0) {
    if (term.includes("}")) throw new SyntaxError(`a brace is never opened in "${term}"`);
    return [term.replaceAll(/\s+/g, " ").trim()];
  }
  const close = term.indexOf("}", open);
  if (close < 0) throw new SyntaxError(`a brace is never closed in "${term}"`);
  const inner = term.slice(open + 1, close);
  if (inner.includes("{")) throw new SyntaxError(`braces nest in "${term}"`);
  return inner
    .split("|")
    .flatMap((choice) => expand(term.slice(0, open) + choice + term.slice(close + 1)));
}
