/** Names the maker of a text. The version rises whenever the same bytes would give another text. */
export const reader = { name: "nqpf-reader", version: "1" } as const;
