interface Node {
  readonly next: Map<number, Node>;
  isWord: boolean;
}

/** Words found by where they end. */
export interface EndingTrie {
  /** Where the longest word begins that ends at an offset; null where none does. */
  readonly startOf: (plain: string, end: number) => number | null;
  /** Where each word begins that ends at an offset, the shortest first. */
  readonly startsOf: (plain: string, end: number) => readonly number[];
}

/** The words are asked for when something is first looked up: most texts need none of them. */
export function endingTrie(words: () => Iterable<string>): EndingTrie {
  let root: Node | null = null;
  const rooted = () => {
    const made: Node = { next: new Map(), isWord: false };
    for (const word of words()) add(made, word);
    return made;
  };
  const startsOf = (plain: string, end: number) => {
    root ??= rooted();
    const starts: number[] = [];
    let node: Node | undefined = root;
    for (let at = end - 1; at >= 0; at -= 1) {
      node = node.next.get(plain.charCodeAt(at));
      if (node === undefined) break;
      if (node.isWord) starts.push(at);
    }
    return starts;
  };
  return { startsOf, startOf: (plain, end) => startsOf(plain, end).at(-1) ?? null };
}

function add(root: Node, word: string): void {
  let node = root;
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const unit = word.charCodeAt(at);
    const child = node.next.get(unit) ?? { next: new Map(), isWord: false };
    node.next.set(unit, child);
    node = child;
  }
  node.isWord = true;
}
