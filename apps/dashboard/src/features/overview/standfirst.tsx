import type { Status } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { messages } from "./messages.ts";

const { lead: words } = messages;
const withoutAmount = ["not-stated", "not-applicable", "not-covered"] as const;

/** The headline facts in one sentence, each number a link to the rows it counts. */
export function Standfirst({ status }: { readonly status: Status }) {
  const { population } = status.scope;
  const { measuresWithoutAmount, measuresSayingNoAmount } = status.absences;
  const hidden = population.announced - population.known;
  return (
    <p>
      <Link to="/measures">{words.measures(population.known)}</Link> {words.known}{" "}
      <Link to="/measures" search={{ money: ["held"] }}>
        {population.known - measuresWithoutAmount}
      </Link>{" "}
      {words.carry},{" "}
      <Link to="/measures" search={{ money: withoutAmount }}>
        {measuresWithoutAmount}
      </Link>{" "}
      {words.without}; of{" "}
      <Link to="/measures" search={{ money: ["not-stated"] }}>
        {measuresSayingNoAmount}
      </Link>{" "}
      {words.saying}.
      {hidden > 0 && (
        <>
          {" "}
          {words.hidden(hidden)}{" "}
          <Link to="/measures" search={{ knownAt: undefined }}>
            {words.see}
          </Link>
          .
        </>
      )}
    </p>
  );
}
