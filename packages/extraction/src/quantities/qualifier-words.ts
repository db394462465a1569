import type { Qualifier } from "@nqpf/domain";

/** Words before a figure. `exact` holds words that end like a qualifier and are none: 签约, 最近. */
export const qualifiersBefore: Readonly<Record<Qualifier, string>> = {
  approximately:
    "about, around, some, roughly, approximately, approx, approx., circa, ca., c., an estimated, estimated at, in the region of, in the order of, ~, 约, 大约, 大概, 大致, 约为, 约合, 折合约, 合约合, 折约, 差不多, 约达, 约计",
  "more-than":
    "more than, over, above, exceeding, exceeds, exceed, exceeded, in excess of, upwards of, upward of, surpassing, surpasses, surpass, surpassed, pass, passes, passed, passing, top, tops, topped, topping, beyond, greater than, well over, >, 超过, 超, 逾, 突破, 多于, 大于, 高于, 超出, 不止",
  "less-than":
    "less than, nearly, almost, close to, just under, under, below, short of, not quite, fewer than, approaching, <, 近, 将近, 接近, 不足, 不到, 少于, 低于, 小于, 未满, 未达, 逼近",
  "at-least":
    "at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of, minimum, no lower than, not lower than, not below, from at least, ≥, 至少, 不少于, 不低于, 不得少于, 不得低于, 不应低于, 不小于, 最低, 最少, 达到或超过, 起码",
  "up-to":
    "up to, at most, as much as, as many as, as high as, no more than, not more than, not exceeding, not exceed, not to exceed, no higher than, not above, capped at, a maximum of, maximum of, a maximum, maximum, max, max., tops out at, top out at, subject to a ceiling of, up to a ceiling of, a cap of, with a cap of, may not exceed, must not exceed, cannot exceed, never more than, limited to, to a limit of, at up to, ≤, 不超过, 不得超过, 不突破, 不得突破, 不能超过, 不过, 不得多于, 不应超过, 上限依次为, 上限分别为, 最高分别为, 最高依次为, 分别不超过, 依次不超过, 限价, 最高限价, 封顶, 限额, 最大, 不超, 最高, 最高不超过, 至多, 最多, 不高于, 不多于, 不大于, 上限为, 上限, 最高可达, 最多不超过",
  exact:
    "签约, 合约, 条约, 公约, 违约, 制约, 节约, 集约, 预约, 履约, 特约, 契约, 最近, 附近, 靠近, 远近, 通过, 经过, handover, roll over, rolled over, take over, taken over, left over, carried over, handed over, 高超",
};

/** Words behind a figure. */
export const qualifiersBehind: Readonly<Partial<Record<Qualifier, string>>> = {
  approximately: "左右, 上下, or so, or thereabouts, 许",
  "more-than": "以上, 之上, 有余, 余, 多, +, plus, -plus, 及以上",
  "at-least": "or more, or above, at least, at a minimum, (含)以上, 或以上, 起步",
  "up-to":
    "以内, 以下, 之内, 封顶, 为上限, 为顶, 为最高限, 打住, at most, or less, at the most, 为限, 为上限",
};

/** Words that may stand between a qualifier and its figure: 最高补助6000万元, more than a total of. */
export const fillersBehindQualifier =
  "补助, 补贴, 奖励, 奖补, 给予, 支持, 资助, 予以, 可达, 可获, 可获得, 获得, 达, 达到, 为, 可, 每家, 每户, 每个, 每年, 人民币, 安排, 投入, 出资, 投资, 授信, 贷款, 不超过, 按照, 按, 一次性奖励, 一次性给予, 给予奖励, 给予补助, a total of, a combined, a, an, the, another";
