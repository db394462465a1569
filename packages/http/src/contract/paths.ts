/** Where each operation is found; `{id}` stands for a parameter. Free of schemas, so that a browser may load it. */
export const paths = {
  listSectors: "/v1/sectors",
  getSector: "/v1/sectors/{id}",
  listInstruments: "/v1/instruments",
  getInstrument: "/v1/instruments/{id}",
  listActors: "/v1/actors",
  getActor: "/v1/actors/{id}",
  listMeasures: "/v1/measures",
  getMeasure: "/v1/measures/{id}",
  listClaims: "/v1/measures/{id}/claims",
  listSources: "/v1/sources",
  listStatements: "/v1/statements",
  listIndicators: "/v1/indicators",
  listParameters: "/v1/parameters",
  listCoverage: "/v1/coverage",
  listSignals: "/v1/signals",
  listSignalSeries: "/v1/signals/series",
  getMatrix: "/v1/matrix",
  listChanges: "/v1/changes",
  search: "/v1/search",
  getVocabulary: "/v1/vocabulary",
  getStatus: "/v1/status",
} as const;

export type Operation = keyof typeof paths;
