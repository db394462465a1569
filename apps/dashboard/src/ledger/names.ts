import type { Client } from "@nqpf/client";
import type { ActorKind, Label } from "@nqpf/domain";
import type { ActorSummary, InstrumentSummary, SectorSummary } from "@nqpf/domain/answers";
import type { Word } from "@nqpf/domain/vocabulary";
import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";

import { useClient } from "../lib/client-context.ts";
import type { WordList } from "@nqpf/domain";

type Named<T> = Omit<T, "measures">;

/** Names of everything that answers mention by id: sectors, instruments, actors and the words of closed lists. */
export interface Names {
  readonly sectors: readonly Named<SectorSummary>[];
  readonly instruments: readonly Named<InstrumentSummary>[];
  readonly actors: readonly Named<ActorSummary>[];
  sector(id: string): Label;
  instrument(id: string): Label;
  actor(id: string): Label;
  kindOfActor(id: string): ActorKind | null;
  words(list: WordList): readonly Word[];
  word(list: WordList, id: string): Word;
}

export function namesQuery(client: Client) {
  return queryOptions({
    queryKey: ["names"],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Names> => {
      const [sectors, instruments, vocabulary, actors] = await Promise.all([
        client.get("listSectors", { limit: 200 }, { signal }),
        client.get("listInstruments", { limit: 200 }, { signal }),
        client.get("getVocabulary", {}, { signal }),
        everyActor(client, signal),
      ]);
      return namesOf(sectors.data, instruments.data, actors, vocabulary.lists);
    },
  });
}

export function useNames(): Names {
  return useSuspenseQuery(namesQuery(useClient())).data;
}

async function everyActor(client: Client, signal: AbortSignal): Promise<ActorSummary[]> {
  const actors: ActorSummary[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof client.get<"listActors">>> = await client.get(
      "listActors",
      { limit: 200, cursor },
      { signal },
    );
    actors.push(...page.data);
    cursor = page.nextCursor;
  }
  return actors;
}

/** Puts the names together. An id without a name stands for itself, so that a newer ledger never breaks a page. */
export function namesOf(
  sectors: readonly SectorSummary[],
  instruments: readonly InstrumentSummary[],
  actors: readonly ActorSummary[],
  lists: Readonly<Record<string, readonly Word[]>>,
): Names {
  const [sectorById, instrumentById, actorById] = [byId(sectors), byId(instruments), byId(actors)];
  const words = new Map(Object.entries(lists).map(([list, entries]) => [list, byId(entries)]));
  return {
    sectors,
    instruments,
    actors,
    sector: (id) => sectorById.get(id)?.label ?? unnamed(id),
    instrument: (id) => instrumentById.get(id)?.label ?? unnamed(id),
    actor: (id) => actorById.get(id)?.label ?? unnamed(id),
    kindOfActor: (id) => actorById.get(id)?.kind ?? null,
    words: (list) => lists[list] ?? [],
    word: (list, id) => words.get(list)?.get(id) ?? { id, en: id, zh: "", means: "", meansZh: "" },
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function unnamed(id: string): Label {
  return { en: id, zh: null };
}
