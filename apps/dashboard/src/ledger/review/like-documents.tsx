import type { LikeDocument } from "@nqpf/domain";
import { Link } from "@tanstack/react-router";

import { HeldText } from "../../ui/label.tsx";
import { messages } from "./messages.ts";

interface LikeDocumentsProps {
  readonly duplicateOf?: LikeDocument | null | undefined;
  readonly similar?: readonly LikeDocument[] | undefined;
}

/** Which documents held before a new one repeats or resembles, and in what; nothing where there is none. */
export function LikeDocuments({ duplicateOf, similar = [] }: LikeDocumentsProps) {
  const alike = [...(duplicateOf ? [duplicateOf] : []), ...similar];
  if (alike.length === 0) return null;
  return (
    <div>
      <p>{duplicateOf ? messages.like.copy : messages.like.akin}</p>
      <ul>
        {alike.map(({ sha256, title, words }) => (
          <li key={sha256}>
            <Link to="/documents/$hash" params={{ hash: sha256 }}>
              {title ?? messages.like.untitled}
            </Link>{" "}
            <HeldText lang="en" plain>
              {words}
            </HeldText>
          </li>
        ))}
      </ul>
    </div>
  );
}
