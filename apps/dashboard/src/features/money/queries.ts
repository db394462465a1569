import { type Answer, type Client, type Input, RequestFailed } from "@nqpf/client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";

import { displayOf, type DisplaySearch } from "../../lib/display.ts";
import { viewOf, type ViewSearch } from "../../lib/view.ts";
import { type MoneySearch, moneySearch } from "./search.ts";

type Address = ViewSearch & DisplaySearch;

/** An answer in the unit asked for or, where that was refused, in the home currency, with the refusal. */
export interface InUnit<Name extends "getMoney" | "listGrantEquivalents"> {
  readonly answer: Answer<Name>;
  readonly refusal: string | null;
}

/** The question that the address asks of the list. */
export function grantEquivalentsInput(
  search: Address & MoneySearch,
): Input<"listGrantEquivalents"> {
  const { sector, instrument } = moneySearch({ ...search });
  const { unit } = displayOf(search);
  // safe: the API refuses a word it does not know, and the page prints its refusal.
  return {
    ...viewOf(search),
    sector,
    instrument,
    currency: unit,
  } as Input<"listGrantEquivalents">;
}

export function grantEquivalentsQuery(client: Client, search: Address & MoneySearch) {
  const input = grantEquivalentsInput(search);
  return infiniteQueryOptions({
    queryKey: ["grant-equivalents", input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      inUnit<"listGrantEquivalents">(input.currency, (currency) =>
        client.get(
          "listGrantEquivalents",
          { ...input, currency, limit: 100, cursor: pageParam },
          { signal },
        ),
      ),
    getNextPageParam: ({ answer }) => answer.nextCursor ?? undefined,
  });
}

export function measureMoneyQuery(client: Client, search: Address, id: string) {
  const { unit } = displayOf(search);
  // safe: an id that is none is not found.
  const input = { ...viewOf(search), measure: id } as Input<"getMoney">;
  return queryOptions({
    queryKey: ["money", id, input, unit ?? null],
    queryFn: ({ signal }) =>
      inUnit<"getMoney">(unit, (currency) =>
        client.get("getMoney", { ...input, currency }, { signal }),
      ),
  });
}

async function inUnit<Name extends "getMoney" | "listGrantEquivalents">(
  unit: string | undefined,
  ask: (currency: string | undefined) => Promise<Answer<Name>>,
): Promise<InUnit<Name>> {
  try {
    return { answer: await ask(unit), refusal: null };
  } catch (error) {
    const isRefused = error instanceof RequestFailed && error.problem.code === "unknown-currency";
    if (!isRefused || unit === undefined) throw error;
    const { detail, errors } = error.problem;
    return { answer: await ask(undefined), refusal: detail ?? errors?.[0]?.message ?? "" };
  }
}
