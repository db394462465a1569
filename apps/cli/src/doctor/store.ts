import type { Client } from "@nqpf/client";
import { MeasureAnswer, Status, Vocabulary } from "@nqpf/domain/answers";

import { everyPage } from "../commands/every-page.ts";
import { spaced } from "../render/words.ts";
import { type Finding, finding } from "./finding.ts";

/** Whether the catalogue loads, with what it holds. */
export async function checkCatalogue(client: Client): Promise<Finding> {
  const { catalogueVersion, counts } = Status.parse(await client.get("getStatus"));
  const held = Object.entries(counts).map(([kind, count]) => `${count} ${spaced(kind)}`);
  const isFull = (counts["measures"] ?? 0) > 0 && (counts["claims"] ?? 0) > 0;
  return finding("catalogue", isFull, `version ${catalogueVersion}: ${held.join(", ")}`);
}

/** Whether every measure folds into the shape it should have. */
export async function checkFold(client: Client): Promise<Finding> {
  const { data, scope } = await everyPage(client, "listMeasures", {});
  const broken: string[] = [];
  for (const { id } of data) {
    const answer = await client.get("getMeasure", { id });
    if (!MeasureAnswer.safeParse(answer).success) broken.push(id);
  }
  const { population } = scope;
  const text =
    broken.length > 0
      ? `of ${data.length} measures these do not: ${broken.join(", ")}`
      : `${data.length} measures, all that are known of ${population.announced} announced`;
  return finding("ledger folds", broken.length === 0 && data.length > 0, text);
}

/** Whether every claim names a source that the ledger holds. */
export async function checkSources(client: Client): Promise<Finding> {
  const sources = new Set<string>(
    (await everyPage(client, "listSources", { standing: "proposed" })).data.map(({ id }) => id),
  );
  const measures = await everyPage(client, "listMeasures", {});
  let claims = 0;
  const missing = new Set<string>();
  for (const { id } of measures.data) {
    for (const claim of (await everyPage(client, "listClaims", { id })).data) {
      claims += 1;
      if (!sources.has(claim.source)) missing.add(claim.source);
    }
  }
  const text =
    missing.size > 0
      ? `claims name sources that are not held: ${[...missing].join(", ")}`
      : `${claims} claims, each with one of ${sources.size} sources`;
  return finding("claims and sources", missing.size === 0 && claims > 0, text);
}

/** Whether every word of the closed lists has a label and a meaning. */
export async function checkVocabulary(client: Client): Promise<Finding> {
  const parsed = Vocabulary.safeParse(await client.get("getVocabulary"));
  if (!parsed.success)
    return finding(
      "vocabulary",
      false,
      parsed.error.issues.map(({ message }) => message).join("; "),
    );
  const lists = Object.values(parsed.data.lists);
  const words = lists.reduce((sum, list) => sum + list.length, 0);
  const empty = lists.filter((list) => list.length === 0).length;
  return finding("vocabulary", empty === 0, `${lists.length} closed lists, ${words} words`);
}
