export const messages = {
  product: "NQPF Observatory",
  productZh: "新质生产力观测",
  skip: "Skip to content",
  nav: "Main",
  menu: "Menu",
  pages: {
    overview: "Overview",
    matrix: "Matrix",
    measures: "Measures",
    sectors: "Sectors",
    instruments: "Instruments",
    actors: "Actors",
    statements: "April 2024 and now",
    documents: "Documents",
    review: "Review",
    about: "About",
  },
  waiting: (count: string) => `${count} proposals wait`,
  search: "Search",
  searchHint: "Search in English or Chinese",
  searchKey: "/",
  theme: "Theme",
  themes: { system: "System", light: "Light", dark: "Dark" },
  context: {
    label: "From where this page looks at the ledger",
    asOf: "Held on",
    asOfMeans: "What held on that day",
    knownAt: "Known by",
    knownAtMeans: "What the public record said by that day",
    april: "April 2024",
    now: "Now",
    today: "today",
    through: "Data through",
    nothing: "no source seen",
    population: (announced: string, known: string) =>
      ({
        announced: `${announced} measures announced by then`,
        known: `${known} could be known`,
      }) as const,
    unsure: (count: number) =>
      count === 1
        ? "1 more may have been: its date is not precise enough"
        : `${count} more may have been: their dates are not precise enough`,
  },
  footer: {
    revision: (revision: number, catalogue: number) =>
      `Ledger revision ${revision}, catalogue version ${catalogue}`,
    recorded: "sources read through",
    code: "Code: Apache-2.0",
    data: "Catalogue: CC BY 4.0",
    api: "OpenAPI description",
    about: "How to read this",
    sources: "All sources",
  },
  failed: {
    title: "This page did not come",
    unreachable: "The server did not answer.",
    unreachableDetail:
      "The address was not reached. Nothing is lost: try again, or look whether the server runs.",
    requestId: "Request",
    retry: "Try again",
    home: "To the overview",
  },
  notFound: {
    title: "Nothing stands here",
    record:
      "No such record is seen from the chosen days. It may exist, and not have been announced or known by then.",
    page: "The address leads to no page of the observatory.",
    fromNow: "Look from today",
  },
} as const;
