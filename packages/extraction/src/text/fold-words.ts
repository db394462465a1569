/** What folds to one plain sign though Unicode keeps them apart: the plain sign, then those that become it. */
export const unifiedSigns: readonly (readonly [plain: string, written: string])[] = [
  ["-", "‐‑‒–—―−─"],
  ["~", "〜∼"],
  ["'", "‘’‚‛′´`"],
  ['"', "“”„‟″〝〞「」『』«»"],
  ["…", "⋯"],
  ["·", "•・∙⋅"],
  [
    " ",
    "\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000",
  ],
  ["\n", "\r\u000B\f\u0085\u2028\u2029"],
];

/** Signs whose compatibility form is letters that were never part of the word before them. */
export const leftAlone = "™℠";
