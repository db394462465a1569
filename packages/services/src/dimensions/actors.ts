import { foldText, namesActor, queryWords } from "@nqpf/analysis";
import type { Actor, ActorId } from "@nqpf/domain";
import type { ActorList, ActorProfile, ActorSummary } from "@nqpf/domain/answers";
import type { ActorsQuestion, ViewQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import type { Views } from "../viewing.ts";
import { profileWhere } from "./profile.ts";

export function listActors(ledger: Ledger, views: Views) {
  const rows = actorRows(ledger, views);
  return (question: ActorsQuestion): ActorList =>
    pageOf(rows(question), question, views(question).scope);
}

export function actorRows(ledger: Ledger, views: Views) {
  return (question: ActorsQuestion): ActorSummary[] => {
    const { view } = views(question);
    return ledger.catalogue.actors
      .filter((actor) => isAsked(actor, question))
      .map((actor) => ({
        ...actor,
        measures: view.measures.filter((measure) => namesActor(measure, actor.id)).length,
      }));
  };
}

/** One actor with the measures that name it in a role, as payer or as party to a term; null for an unknown id. */
export function getActor(ledger: Ledger, views: Views) {
  return (question: ViewQuestion & { readonly id: ActorId }): ActorProfile | null => {
    const actor = ledger.actors.get(question.id);
    if (!actor) return null;
    const profile = profileWhere(ledger, views(question), (measure) =>
      namesActor(measure, actor.id),
    );
    return {
      actor: { ...actor, measures: profile.measures.length },
      children: ledger.catalogue.actors
        .filter((other) => other.parent === actor.id)
        .map((other) => other.id),
      ...profile,
    };
  };
}

function isAsked(actor: Actor, { kind, q }: ActorsQuestion): boolean {
  if (kind !== undefined && kind.length > 0 && !kind.includes(actor.kind)) return false;
  if (q === undefined) return true;
  const text = foldText([actor.id, actor.label.en, actor.label.zh, ...actor.aliases].join(" "));
  return queryWords(q).every((word) => text.includes(word));
}
