import type { Json } from "@nqpf/domain";
import { ScenarioRefusal, type ScenarioPatch } from "@nqpf/domain/scenario";

type Node = { [key: string]: unknown } | unknown[];

/** Applies edits in order to a copy of a model (RFC 6902). An edit of a path that is not there is refused by its number. */
export function applyPatch(model: object, patch: readonly ScenarioPatch[]): unknown {
  // safe: a model is JSON throughout, so its copy has the same members.
  const copy = JSON.parse(JSON.stringify(model)) as Node;
  patch.forEach((edit, index) => {
    const steps = edit.path.slice(1).split("/").map(unescaped);
    const parent = steps.slice(0, -1).reduce<Node | null>(stepInto, copy);
    const key = steps.at(-1) ?? "";
    if (parent === null || !fits(parent, key, edit.op))
      throw new ScenarioRefusal(`patch.${index}.path`, `the baseline has nothing at ${edit.path}`);
    change(parent, key, edit);
  });
  return copy;
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function memberOf(node: Node, key: string): unknown {
  if (Array.isArray(node)) return /^\d+$/.test(key) ? node[Number(key)] : undefined;
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

function stepInto(node: Node | null, key: string): Node | null {
  const member = node === null ? undefined : memberOf(node, key);
  // safe: in JSON what is an object is a map or a list.
  return typeof member === "object" && member !== null ? (member as Node) : null;
}

/** `add` may name a new member of a map, the place behind a list's last member, or its end as `-`. */
function fits(parent: Node, key: string, op: ScenarioPatch["op"]): boolean {
  if (op !== "add") return memberOf(parent, key) !== undefined;
  if (!Array.isArray(parent)) return key !== "__proto__";
  return key === "-" || (/^\d+$/.test(key) && Number(key) <= parent.length);
}

function change(parent: Node, key: string, edit: ScenarioPatch): void {
  if (Array.isArray(parent)) {
    const at = key === "-" ? parent.length : Number(key);
    if (edit.op === "remove") parent.splice(at, 1);
    // safe: the schema of a patch holds its value to JSON.
    else parent.splice(at, edit.op === "replace" ? 1 : 0, edit.value as Json);
  } else if (edit.op === "remove") delete parent[key];
  else parent[key] = edit.value;
}
