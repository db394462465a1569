import type { MeasureLink } from "@nqpf/domain";
import { Link } from "@tanstack/react-router";

import { LabelText, HeldText } from "../../ui/label.tsx";
import { messages } from "./messages.ts";

/** Why a reading was put to its measure, and which other measures it may have meant. */
export function LinkReasons({ link }: { readonly link: MeasureLink }) {
  const { outcome, reasons, candidates } = link;
  return (
    <>
      <p>{messages.link[outcome]}</p>
      <Reasons reasons={reasons} />
      {candidates.length > 0 && <p>{messages.link.candidates}</p>}
      {candidates.map((candidate) => (
        <div key={candidate.measure}>
          <Link to="/measures/$id" params={{ id: candidate.measure }}>
            <LabelText label={candidate.title} />
          </Link>
          <Reasons reasons={candidate.reasons} />
        </div>
      ))}
    </>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>
          <HeldText lang="en" plain>
            {reason}
          </HeldText>
        </li>
      ))}
    </ul>
  );
}
