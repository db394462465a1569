/** One JSON Schema for each entity of the model, by file name; they refer to each other by it. */
export declare function entitySchemas(): Map<string, object>;
//# sourceMappingURL=schemas.d.ts.map
