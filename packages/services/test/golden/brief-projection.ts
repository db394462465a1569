import { type Brief, type Sentence, wordsOf } from "@nqpf/domain/answers";

/** Every sentence of a brief with the claims it is footnoted to, and the verdict on each statement. */
export function ofBrief(brief: Brief) {
  const { week, knownAt, thin, summary, happened, learned, corrected, position, unknown } = brief;
  return {
    week,
    knownAt,
    thin,
    summary,
    happened: part(happened),
    learned: part(learned),
    corrected: part(corrected),
    documents: brief.documents.map(({ source, statements }) => ({
      source: source.id,
      statements: statements.map(({ id, verdict, sentences }) => ({
        id,
        verdict,
        sentences: sentences.map(sentence),
      })),
    })),
    position: part(position),
    unknown: part(unknown),
  };
}

function part({ sentences, empty }: Brief["happened"]) {
  return {
    empty,
    sentences: sentences.map(sentence),
  };
}

function sentence(one: Sentence) {
  return {
    key: one.key,
    words: wordsOf(one),
    claims: one.claims,
    ...(one.observations.length > 0 && { observations: one.observations }),
    ...(one.figure && { figure: [one.figure.value, one.figure.range, one.figure.unit] }),
  };
}
