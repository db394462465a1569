/** Abbreviations that a name or a number follows: their full stop ends no sentence. */
export const titles: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof gen sen gov rep st vs cf e.g i.e viz approx ca est dept messrs hon col capt".split(
    " ",
  ),
);

/** Abbreviations whose full stop goes on before a number: `No. 5`, `Jan. 7`. */
export const numbered: ReadonlySet<string> = new Set(
  "no nos art arts sec para fig figs vol ch p pp jan feb mar apr jun jul aug sep sept oct nov dec rmb".split(
    " ",
  ),
);

/** Abbreviations that a capital may follow inside a sentence: `U.S. Department`, `Co. Limited`. */
export const names: ReadonlySet<string> = new Set(
  "u.s u.s.a u.k u.n e.u p.r.c p.r inc ltd co corp bros a.m p.m jr sr ph.d".split(" "),
);

/** Words that open a sentence far more often than a name. */
export const openers: ReadonlySet<string> = new Set(
  (
    "the a an it its this that these those they he she we in on at by for from with under as after before since " +
    "but and however while although if when what which there their his her some all no not so to such both " +
    "china's beijing's officials analysts meanwhile moreover separately earlier later last"
  ).split(" "),
);

/** Signs that end a sentence wherever they stand. */
export const stops = "。!?！？…";

/** Signs that close behind a stop and still belong to the sentence. */
export const closers = ")]）】」』》〉'";
