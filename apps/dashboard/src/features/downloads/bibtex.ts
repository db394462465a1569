import type { Status } from "@nqpf/domain/answers";

/** The data set as a BibTeX entry; its key names the revision, so that two states never share one. */
export function bibtexOf({ scope, catalogueVersion }: Status, address: string): string {
  const { asOf, knownAt, revision } = scope;
  return `@misc{nqpf-catalogue-${catalogueVersion}-revision-${revision},
  author = {{NQPF Observatory}},
  title = {Catalogue of measures for China's new quality productive forces},
  year = {${knownAt.slice(0, 4)}},
  version = {${catalogueVersion}},
  note = {Ledger revision ${revision}; as held on ${asOf}, known by ${knownAt}; CC BY 4.0},
  url = {${address}}
}`;
}
