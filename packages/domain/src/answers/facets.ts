import * as z from "zod";

const count = z.int().nonnegative();

const facet = z.array(
  z.strictObject({
    value: z.string(),
    measures: count.meta({ description: "That pass with this value and every other filter" }),
  }),
);

/**
 * What each filter would let through, the others kept: values of one filter are alternatives, so its own choice is left
 * out of its counts. A measure with several values counts under each; a chosen value is there with its zero.
 */
export const MeasureFacets = z
  .strictObject({
    sector: facet,
    instrument: facet.meta({ description: "As main or further instrument" }),
    family: facet,
    actor: facet.meta({
      description:
        "The twenty that issue most of these measures, with the measures that name each in any way",
    }),
    region: facet,
    rung: facet.meta({ description: "The highest rung reached, and side states" }),
    money: facet,
  })
  .meta({ id: "MeasureFacets", description: "Values of filters with the measures behind each" });
export type MeasureFacets = z.infer<typeof MeasureFacets>;

/** A filter that has a facet. */
export type FacetName = keyof MeasureFacets;
