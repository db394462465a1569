import type { ActorProfile } from "@nqpf/domain/answers";

import { facts } from "./facts.ts";
import type { Paper } from "./paper.ts";
import { profileLines } from "./profile.ts";
import { bothNames, wordOf } from "./words.ts";

export function actorPage(profile: ActorProfile, paper: Paper): string[] {
  const { actor, children, labels } = profile;
  return [
    paper.ink.strong(bothNames(actor.label)),
    ...facts(
      [
        ["id", actor.id],
        ["kind", wordOf("actor-kind", actor.kind)],
        ["part of", actor.parent === null ? "" : (labels.actors[actor.parent]?.en ?? actor.parent)],
        ["holds", children.map((id) => labels.actors[id]?.en ?? id).join("; ")],
        ["also called", actor.aliases.join("; ")],
        ["region", actor.region ?? ""],
        ["documents", actor.numberPrefixes.join(", ")],
      ],
      paper,
    ),
    ...profileLines(profile, paper),
  ];
}
