import { termAnchor } from "./anchors.ts";
import { HelpButton } from "./help-button.tsx";
import { type TermId, termLabel, terms } from "./terms.ts";

/** A question mark beside a term of the field: opens its meaning and the way to the glossary. */
export function TermHelp({ id }: { readonly id: TermId }) {
  return <HelpButton label={termLabel(id)} means={terms[id].means} anchor={termAnchor(id)} />;
}
