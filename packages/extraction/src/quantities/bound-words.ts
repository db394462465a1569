/** Words before or behind a date that make it a first or a last day. */
export const boundsBefore = {
  since:
    "from, since, starting, starting from, starting on, starting in, beginning, beginning on, beginning in, as from, effective, effective from, effective on, effective as of, with effect from, on and after, on or after, between, 自, 从, 由, 始于",
  until:
    "by, until, till, through, up to, no later than, not later than, on or before, before, ending, ending on, ending in, expires on, expires in, expire on, expire in, expiring on, expiring in, expires at, expire at, valid to, extended to, to, 到, 至, 直到, 直至, 延至, 不晚于, 不迟于, 最迟, 最晚, 截止至, 力争到, 赶在",
  on: "prior to, 等到, 自到",
} as const;

export const boundsBehind = {
  since: "起, 开始, 以来, 以后, 之后, 起施行, (含)起, onwards, onward, and after",
  until: "前, 之前, 以前, 止, 为止, 底前, 到期, 截止, or earlier, at the latest",
} as const;

/** Words before a date that tell of when a state is; of a day to come they bound it. */
export const stateBounds = { until: "截至, 截止, 截止到", since: "as of, as at" } as const;

/** Words between a bound and its date. */
export const boundFillers =
  "the, around, about, roughly, approximately, year, early, the end of, 约, 了";
