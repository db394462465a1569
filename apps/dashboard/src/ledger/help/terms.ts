import { inLanguage } from "../../lib/in-language.ts";
import { en as finding } from "./finding-terms.ts";
import { zh as findingZh } from "./finding-terms.zh.ts";
import { en as money } from "./money-terms.ts";
import { zh as moneyZh } from "./money-terms.zh.ts";
import { en as policy } from "./policy-terms.ts";
import { zh as policyZh } from "./policy-terms.zh.ts";
import { en as record } from "./record-terms.ts";
import { zh as recordZh } from "./record-terms.zh.ts";

const en = { ...policy, ...money, ...record, ...finding };
const zh = { ...policyZh, ...moneyZh, ...recordZh, ...findingZh };

/** A term of the field or of this ledger that no closed list holds. */
export type TermId = keyof typeof en;

/** What each term is called and what it means, in the language of the interface. */
export const terms = inLanguage(en, zh);

/** A term's name in both languages. */
export function termLabel(id: TermId): { readonly en: string; readonly zh: string } {
  return { en: en[id].name, zh: zh[id].name };
}

// safe: the groups' own keys.
const idsOf = <Group extends object>(group: Group) => Object.keys(group) as (keyof Group)[];

/** Every term, by subject. */
export const termGroups = {
  policy: idsOf(policy),
  money: idsOf(money),
  record: idsOf(record),
  finding: idsOf(finding),
} as const;
