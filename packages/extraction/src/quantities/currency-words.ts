/** Signs, codes and words that stand before an amount, by ISO 4217 code. */
export const currenciesBefore: Readonly<Record<string, string>> = {
  CNY: "rmb, cny, rmb¥, cn¥, ¥, yuan, renminbi, 人民币, 人民币约",
  USD: "$, us$, usd, us dollars, usd$, 美元, 美金",
  EUR: "€, eur, euro, 欧元",
  GBP: "£, gbp, 英镑",
  HKD: "hk$, hkd, 港币, 港元",
  JPY: "jpy, jp¥, 日元",
  KRW: "₩, krw, 韩元",
  TWD: "nt$, twd, 新台币",
  SGD: "s$, sgd, 新加坡元",
  AUD: "a$, aud, au$",
  CAD: "c$, cad, ca$",
  CHF: "chf",
  INR: "₹, inr",
  RUB: "₽, rub",
};

/** Words that stand behind an amount, by ISO 4217 code. */
export const currenciesBehind: Readonly<Record<string, string>> = {
  CNY: "yuan, yuan renminbi, renminbi, renminbi yuan, rmb, cny, rmb yuan, chinese yuan, 元, 元人民币, 元(人民币), 人民币, 人民币元, 块钱",
  USD: "dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, usd, 美元, 美金",
  EUR: "euro, euros, eur, 欧元",
  GBP: "pounds sterling, british pounds, gbp, 英镑",
  HKD: "hong kong dollars, hk dollars, hkd, 港元, 港币, 港币元",
  JPY: "yen, japanese yen, jpy, 日元, 日圆",
  KRW: "korean won, south korean won, krw, 韩元, 韩圆",
  TWD: "taiwan dollars, new taiwan dollars, twd, 新台币, 台币, 元新台币",
  SGD: "singapore dollars, sgd, 新加坡元, 新元",
  AUD: "australian dollars, aud, 澳元",
  CAD: "canadian dollars, cad, 加元",
  CHF: "swiss francs, chf, 瑞士法郎",
  INR: "rupees, indian rupees, inr, 卢比",
  RUB: "roubles, rubles, rub, 卢布",
};

/** Words that are also a verb or a weight, and a currency only behind a scale word. */
export const currenciesBehindScale: Readonly<Record<string, string>> = {
  KRW: "won",
  GBP: "pounds, pound",
};

/** Signs and words whose currency any other beside the amount overrules. */
export const vagueCurrencies: ReadonlySet<string> = new Set(["$", "¥", "元", "dollars", "dollar"]);

/** Characters with which 元 is part of another word: 元素, 元件, 元宇宙. */
export const notCurrencyBefore = "素件器宇旦培老首帅区老勋组";
