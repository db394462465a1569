import type { Hits } from "../lexicon/find-hits.ts";
import type { Place } from "../quantities/mentions.ts";

/** Characters behind a noun up to which its phrase may reach. */
const longest = 64;
const mostWords = 5;

const opening =
  /^ (?:with(?= [a-z])|in(?= [a-z])|from (?=abroad|overseas)|of(?= [a-z])|(?:recruited|hired|based|engaged|involved|specialised|specialized|specialising|specializing|working|acting|serving|active)(?: (?:in|as|on|for|at|by|from))?|[a-z]{3,}ing(?: (?:on|as|with|for))?) /;
/** Words that end in -ing or stand behind in and with, and open no phrase of this kind. */
const noOpening =
  /^ (?:includ|accord|dur|follow|regard|be|hav|start|beginn|mov|pend|exclud|cover|total|mean|bring|tak|leav|mak it|sell)ing\b|^ (?:in|with) (?:the|this|that|these|its|their|a|an|return|exchange|line|total|turn|order|force|effect|place|principle|particular|addition|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|several|some|all|many|selected|china|cities|provinces|which|whole|full|part|practice|parallel|case|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/;

const furtherOpening =
  / (?:in|with) (?:the|this|that|these|its|their|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,7}teen|several|some|all|many|selected|china|cities|provinces)?(?: .*)?$/;

/** Where the phrase of a noun ends, with what follows and narrows it: `firms working on`, `companies with foreign capital`. */
export function tailEnd(plain: string, head: Place, hits: Hits): number {
  const rest = plain.slice(head.end, head.end + longest);
  const opened = opening.exec(rest)?.[0];
  if (opened === undefined) return withSecond(plain, head, hits);
  if (noOpening.test(rest) || (opened === " of " && !takesOf(head, hits))) return head.end;
  const from = head.end + opened.length;
  const words = /^(?:[a-z]+(?:[-'][a-z]+)*(?: |$|(?=[.,;:)])))+/.exec(plain.slice(from, head.end + longest))?.[0];
  if (words === undefined) return head.end;
  const place = { start: from, end: from + words.length };
  const stop = Math.min(
    hits.cue("phrase-ends", place)[0]?.start ?? place.end,
    hits.of("action", place)[0]?.start ?? place.end,
    hits.of("party", place).find(({ meaning }) => meaning.group.id === "place")?.start ?? place.end,
  );
  const kept = plain
    .slice(from, stop)
    .replace(furtherOpening, "")
    .trimEnd();
  const isWhole = kept !== "" && kept.split(" ").length <= mostWords && !/\d/.test(plain.charAt(stop));
  return isWhole ? withSecond(plain, { start: head.start, end: from + kept.length }, hits) : head.end;
}

function takesOf(head: Place, hits: Hits): boolean {
  return hits.cue("takes-of", head).length > 0;
}

/** A second field that `and` joins to a first: makers of chips `and machine tools`. */
function withSecond(plain: string, phrase: Place, hits: Hits): number {
  if (plain.slice(phrase.end, phrase.end + and.length) !== and) return phrase.end;
  const [first] = hits.of("sector", phrase).slice(-1);
  if (!first || first.end !== phrase.end || first.start <= phrase.start) return phrase.end;
  const from = phrase.end + and.length;
  const second = hits.of("sector", { start: from, end: from + longest })[0];
  return second?.start === from ? second.end : phrase.end;
}

const and = " and ";
