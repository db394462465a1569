/** The week in which the starting document appeared: its brief knows what could be known then. */
export const startingWeek = "2024-W16";

/** The first day after it. */
export const dayAfter = "2024-04-22";
