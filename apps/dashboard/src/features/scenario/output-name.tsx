import type { ScenarioOutput } from "@nqpf/domain/scenario";

import { HeldText } from "../../ui/label.tsx";
import { shortName } from "./result.ts";

/** What an output is called, in the page's language where the page names it. */
export function OutputName({ output }: { readonly output: Pick<ScenarioOutput, "id" | "label"> }) {
  const name = shortName(output.id);
  if (name !== null) return name;
  return (
    <HeldText lang="en" plain>
      {output.label}
    </HeldText>
  );
}
