import { loadCatalogue } from "@nqpf/catalogue";
import { fold } from "@nqpf/domain";

const { claims, version } = loadCatalogue();
const day = "2024-04-22";
const view = fold(claims, { asOf: day, knownAt: day, revision: version, proposed: false });

export const sentence = `By ${day}, ${view.population.known} measures could be known.`;
