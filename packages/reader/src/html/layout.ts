const white = /[ \t\n\f\r]+/g;
const chinese = /^[\p{Script=Han}\u3001-\u303F\uFF00-\uFFEF]/u;

/** Collects the text of a page as lines: blocks apart by a blank line, cells of a row by a tab. */
export class Layout {
  readonly #lines: string[] = [];
  #cells: string[] = [];
  #inline: string[] = [];
  /** Line breaks owed before the next line. */
  #owed = 0;

  addText(text: string): void {
    this.#inline.push(text);
  }

  /** Ends a part whose white space counts, as in `pre`. */
  endExact(): void {
    const text = withoutEdge(withoutEdge(this.#inline.join(""), "\n", "start"), "\n", "end");
    this.#inline = [];
    if (text !== "") this.#write(text);
  }

  /** Ends the line; `1` starts the next one, `2` leaves a blank line between. */
  end(breaks: 1 | 2): void {
    this.#endLine();
    this.#owed = Math.max(this.#owed, breaks);
  }

  /** A `br`: two in a row leave a blank line. */
  lineBreak(): void {
    this.#owed = this.#endLine() ? 1 : Math.min(2, this.#owed + 1);
  }

  /** Starts a cell that shares its line with those before it in the row. */
  startCell(isFirst: boolean): void {
    if (!isFirst) this.#cells.push(this.#takeInline());
  }

  toString(): string {
    this.#endLine();
    return this.#lines.join("");
  }

  #endLine(): boolean {
    const line = withoutEdge([...this.#cells, this.#takeInline()].join("\t"), "\t", "end");
    this.#cells = [];
    if (line === "") return false;
    this.#write(line);
    return true;
  }

  #write(line: string): void {
    if (this.#lines.length > 0) this.#lines.push("\n".repeat(Math.max(1, this.#owed)));
    this.#lines.push(line);
    this.#owed = 0;
  }

  #takeInline(): string {
    const text = this.#inline.join("");
    this.#inline = [];
    return text.replaceAll(white, (run, at: number) => {
      const end = at + run.length;
      if (at === 0 || end === text.length) return "";
      return run.includes("\n") && joins(text, at, end) ? "" : " ";
    });
  }
}

/** A line break of the source between two Chinese characters or marks stands for nothing. */
function joins(text: string, from: number, to: number): boolean {
  const isPair = /[\uDC00-\uDFFF]/.test(text[from - 1] ?? "");
  return (
    chinese.test(text.slice(from - (isPair ? 2 : 1), from)) && chinese.test(text.slice(to, to + 2))
  );
}

/** A loop, since a pattern that ends in `$` tries every start of a long run. */
function withoutEdge(text: string, character: string, edge: "start" | "end"): string {
  let from = 0;
  let to = text.length;
  if (edge === "start") while (text[from] === character) from += 1;
  else while (to > 0 && text[to - 1] === character) to -= 1;
  return text.slice(from, to);
}
