const elementNode = 1;
const textNode = 3;

export interface Visitor {
  /** Answers whether to go into the element. Depth counts from 1 below the root. */
  enter?(element: Element, depth: number): boolean;
  leave?(element: Element): void;
  text?(text: string): void;
}

/** Visits everything below a root in document order. A loop, not a recursion: pages nest deeper than the call stack. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  let depth = 1;
  while (node !== null) {
    let inside = false;
    if (node.nodeType === textNode) visitor.text?.(node.nodeValue ?? "");
    else if (isElement(node)) {
      inside = (visitor.enter?.(node, depth) ?? true) && node.firstChild !== null;
      if (!inside) visitor.leave?.(node);
    }
    if (inside) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === root ? null : node.parentNode;
      depth -= 1;
      if (node !== null && isElement(node)) visitor.leave?.(node);
    }
    node = node?.nextSibling ?? null;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}
