import type { GoldMeasure, ReadRole } from "@nqpf/domain/reading";

import type { Accepted } from "./accepted.ts";
import { pairUp } from "./pair-up.ts";
import type { SameName } from "./same-name.ts";
import type { Tally } from "./tally.ts";

type GoldRole = GoldMeasure["roles"][number];

/** Parties read against parties given: name and role, then names alone (§3.8 and §4). */
export function compareRoles(
  gold: readonly GoldRole[],
  read: readonly ReadRole[],
  {
    accepted,
    same,
    tally,
  }: {
    readonly accepted: Accepted;
    readonly same: SameName;
    readonly tally: Tally;
  },
): void {
  const given = once(gold, same);
  const found = once(read, same);
  const sameRole = roleSense(given, same);
  const { pairs, missed, extra } = pairUp(given, found, (a, b) =>
    same(a.name, b.name) && sameRole(a.role, b.role) ? 1 + Number(a.role === b.role) : 0,
  );
  for (const _ of pairs) tally.right("roles");
  for (const { name, role } of missed)
    if (!isAccepted({ name, role }, accepted, same)) tally.missed("roles", `role -${name} ${role}`);
  for (const one of extra) {
    if (isAccepted(one, accepted, same)) tally.right("roles");
    else if (!isDropped(one, given, same)) tally.wrong("roles", `role +${one.name} ${one.role}`);
  }
  compareNames(
    given,
    found.filter((one) => !isDropped(one, given, same)),
    accepted,
    same,
    tally,
  );
}

function compareNames(
  gold: readonly GoldRole[],
  read: readonly Pick<ReadRole, "name">[],
  accepted: Accepted,
  same: SameName,
  tally: Tally,
): void {
  const names = (roles: readonly { readonly name: string }[]) =>
    roles.filter(({ name }, at) => roles.findIndex((other) => same(other.name, name)) === at);
  const { pairs, missed, extra } = pairUp(names(gold), names(read), (a, b) =>
    Number(same(a.name, b.name)),
  );
  const isNamed = (name: string) => accepted.roles.some((role) => same(role.name, name));
  for (const _ of pairs) tally.right("names");
  for (const { name } of missed) if (!isNamed(name)) tally.missed("names", null);
  for (const { name } of extra) {
    if (isNamed(name)) tally.right("names");
    else tally.wrong("names", null);
  }
}

const acting: readonly string[] = ["lead", "issuer", "implementer"];

/** Who leads, issues and carries out is one where a passage has one body only. */
function roleSense(gold: readonly GoldRole[], same: SameName) {
  const bodies = gold.filter(({ role }) => acting.includes(role));
  const isOne = bodies.every(({ name }) => same(name, bodies[0]?.name ?? ""));
  return (a: string, b: string) => a === b || (isOne && acting.includes(a) && acting.includes(b));
}

function isAccepted(
  { name, role }: { readonly name: string; readonly role: string },
  accepted: Accepted,
  same: SameName,
): boolean {
  return accepted.roles.some((other) => other.role === role && same(other.name, name));
}

const classes =
  /(?:firms?|companies|enterprises|businesses|start-?ups|makers|企业|公司|机构|主体)$/i;

/** What is neither right nor wrong: who reports, a payer who is the issuer, a loose class beside another beneficiary. */
function isDropped(
  { name, role }: Pick<ReadRole, "name" | "role">,
  gold: readonly GoldRole[],
  same: SameName,
): boolean {
  if (role === "reporter") return true;
  const other = { payer: "issuer", issuer: "payer" }[role as string];
  if (other !== undefined && gold.some((one) => one.role === other && same(one.name, name)))
    return true;
  return (
    role === "beneficiary" &&
    classes.test(name) &&
    gold.some((one) => one.role === "beneficiary" && !same(one.name, name))
  );
}

function once<R extends { readonly name: string; readonly role: string }>(
  roles: readonly R[],
  same: SameName,
): R[] {
  return roles.filter(
    ({ name, role }, at) =>
      roles.findIndex((other) => other.role === role && same(other.name, name)) === at,
  );
}
