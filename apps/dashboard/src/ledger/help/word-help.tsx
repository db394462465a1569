import type { WordList } from "@nqpf/domain";

import { meaningOf } from "../meaning.ts";
import { useNames } from "../names.ts";
import { wordAnchor } from "./anchors.ts";
import { HelpButton } from "./help-button.tsx";

/** A question mark beside a word of a closed list of the model. */
export function WordHelp({ list, id }: { readonly list: WordList; readonly id: string }) {
  const word = useNames().word(list, id);
  return <HelpButton label={word} means={meaningOf(word)} anchor={wordAnchor(list, id)} />;
}
