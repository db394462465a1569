/** The pages of the header: what analysts ask, then what the answers stand on. */
export const pages = [
  [
    ["/", "now"],
    ["/brief", "brief"],
    ["/measures", "measures"],
    ["/matrix", "matrix"],
    ["/signals", "signals"],
    ["/gaps", "gaps"],
    ["/money", "money"],
    ["/position", "position"],
    ["/scenario", "scenario"],
    ["/conflicts", "conflicts"],
    ["/april-2024", "april"],
  ],
  [
    ["/sectors", "sectors"],
    ["/instruments", "instruments"],
    ["/actors", "actors"],
    ["/documents", "documents"],
    ["/review", "review"],
    ["/sources", "sources"],
    ["/coverage", "coverage"],
    ["/data", "data"],
    ["/methods", "methods"],
    ["/status", "status"],
  ],
] as const;
