import type { Rules, Terms } from "../src/lexicon/rules.ts";
import { plainUnlessCapital } from "../src/lexicon/words.ts";

/** Rules whose words are plain already, so that nobody who loads them needs to make them so. */
export function plainRules(rules: Rules): Rules {
  return {
    ...rules,
    sectors: rules.sectors.map(plain),
    instruments: rules.instruments.map(plain),
    actions: rules.actions.map(plain),
    parties: rules.parties.map(plain),
    officials: plain(rules.officials),
    modifiers: plain(rules.modifiers),
    cues: rules.cues.map(plain),
    moneyRoles: rules.moneyRoles.map(plain),
    rateKinds: rules.rateKinds.map(plain),
    dateKinds: rules.dateKinds.map(plain),
    hedges: rules.hedges.map(plain),
    silences: rules.silences.map(plain),
    topics: rules.topics.map(plain),
  };
}

function plain<E extends Terms>(entry: E): E {
  return {
    ...entry,
    terms: entry.terms.flatMap(plainUnlessCapital),
    not: entry.not.flatMap(plainUnlessCapital),
  };
}
