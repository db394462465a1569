/**
 * The law: which of our packages each may use. Arrows point at the domain and nothing imports an app. Rows may stand
 * here before their package does.
 */
export const law: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  catalogue: ["domain"],
  extraction: ["domain"],
  analysis: ["domain"],
  scenario: ["domain"],
  interchange: ["domain"],
  store: ["domain"],
  http: ["domain"],
  reader: [],
  services: [
    "catalogue",
    "reader",
    "extraction",
    "analysis",
    "scenario",
    "interchange",
    "store",
    "domain",
  ],
  client: ["http", "domain"],
  server: ["http", "services", "store", "domain"],
  api: ["server", "domain"],
  dashboard: ["client", "domain", "scenario"],
  cli: ["client", "server", "services", "domain"],
};

/** Packages without a clock, chance, files or a network: time, seeds and data come in as arguments. */
export const pure: readonly string[] = ["domain", "extraction", "analysis", "scenario"];
