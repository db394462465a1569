/** Which extractor made a reading. The version rises with every change of rules, lexicons or code that changes a reading. */
export const extractor = { name: "nqpf-rules", version: "0.2.0" } as const;
