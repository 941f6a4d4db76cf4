import { characters } from "./characters.js";

/** A year, a month, a day, or a part of one (上半年), as written in a text. */
export interface DatePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** First and last day of it, as month × 100 + day; null if no calendar has such a day. */
  readonly days: readonly [from: number, to: number] | null;
  /** End of it in the text, in UTF-16 units. */
  readonly end: number;
}

const YEAR = "(?:(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})";
const MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const HAN_DAY = "三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]";
const DAY = `(?:3[01]|[12]\\d|0?[1-9]|${HAN_DAY})`;
/** Marks between the first and the last date of a range. */
const TO = "[至到—–~～-]+";
// The day of a month. Before 日 or 号, any two digits count, so that 2月30日 is recognized as an impossible date.
const OF_MONTH = `(?:(?<day>\\d{1,2}|${HAN_DAY})[日号]|(?<bare>${DAY})(?=$|${TO}))?`;

/** Measure words and units, each with what begins another word: 2016人 counts people, 2016人大 does not. */
const MEASURES: readonly string[] = [
  ..."件 亿 册 篇 吨 亩 辆 套 岁 秒 平方 立方 公里 公斤 公顷 千米 千瓦 千克 千元 厘米 毫米 小时 分钟 %".split(
    " ",
  ),
  "名(?![单师城家录字称牌校])",
  "人(?![大民才事员文社防力工口物均生类居行身代选])",
  "个(?![人体性案别])",
  "次(?![年月日要级生序])",
  "项(?!目)",
  "万(?![源州盛县达科])",
  "元(?![旦宵月首素谋坝化])",
  "米(?![易脂])",
  "位(?![于置居])",
  "户(?![外籍县])",
  "台(?![湾北账州办历])",
  "份(?!额)",
  "支(?![部付持队援撑教出行])",
  "场(?![馆地所站])",
  "家(?![属庭长乡访国])",
  "条(?![例件款文])",
  "处(?![长理室级置罚分])",
  "号(?![召角外])",
  "天(?![府津然水文气安台河下生])",
];
const MEASURE = `[余多]?(?:${MEASURES.join("|")})`;

// A year stands alone or before 年, and not before a measure word. A date without a year needs 月.
const FORMS: readonly RegExp[] = [
  /(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>\d{2})(?!\d)/uy,
  new RegExp(
    `(?<year>(?:19|20)\\d{2})(?<sign>[-./])(?<month>1[0-2]|0?[1-9])(?:\\k<sign>(?<day>\\d{1,2})(?!\\d))?(?!\\k<sign>|\\.\\d|[\\d/月日号年]|${MEASURE})`,
    "uy",
  ),
  new RegExp(`(?<year>${YEAR})年(?<month>${MONTH})(?:月份?${OF_MONTH}|(?=${TO}${MONTH}月))`, "uy"),
  new RegExp(
    `(?<year>${YEAR})(?:年度?(?!\\d+月)|(?<=\\d)(?![\\d\\-/年]|\\.\\d|${MEASURE})|(?<=(?:一九|二[〇零○])..)$|(?=${TO}${YEAR}(?![\\d\\-/])))`,
    "uy",
  ),
  new RegExp(`(?<month>${MONTH})(?:月份?${OF_MONTH}|(?=${TO}${MONTH}月))`, "uy"),
  /(?=[上下]半年|第?[一二三四1-4]季度)/uy,
];

/** Forms of a last date that takes its year or month from the first one (18日至20日). */
const ENDS: readonly RegExp[] = [
  /(?<month>1[0-2]|0?[1-9])[-./](?<day>\d{1,2})(?![\d\-/.])/uy,
  new RegExp(`(?<day>${DAY})(?:[日号]|(?![\\d\\-/.月年]))`, "uy"),
];

const RANGE = new RegExp(TO, "uy");
// A date may not follow one of these: 41568-2022 is a number.
const TOUCHES = /[\d.\-/第〇零○一二三四五六七八九十]/u;
const BEGINS = /[\d〇零○一二三四五六七八九十上下第]/u;

/** The longest date that begins at `at`; null if there is none. */
export function pointAt(text: string, at: number): DatePoint | null {
  if (!BEGINS.test(text[at] ?? "") || (at > 0 && TOUCHES.test(text[at - 1] ?? ""))) return null;
  return firstOf(FORMS, text, at);
}

/** The last date of a range that begins with `first`. It takes its year and month from `first` if it has none. Null if no range follows. */
export function endOf(text: string, first: DatePoint): DatePoint | null {
  RANGE.lastIndex = first.end;
  const to = RANGE.exec(text);
  if (!to) return null;
  const at = first.end + to[0].length;
  const last = firstOf([...FORMS, ...(first.day === null ? [] : ENDS)], text, at);
  return last && inherited(last, first);
}

function firstOf(forms: readonly RegExp[], text: string, at: number): DatePoint | null {
  for (const form of forms) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) continue;
    const { year, month, day, bare } = match.groups ?? {};
    const named = { year: numberOf(year), month: numberOf(month), day: numberOf(day ?? bare) };
    return withPart(text, named, at + match[0].length);
  }
  return null;
}

type Named = Omit<DatePoint, "days" | "end">;

function inherited(last: DatePoint, first: DatePoint): DatePoint {
  if (last.year !== null) return last;
  const { month } = last;
  if (month === null && last.day !== null) {
    // 12月28日至3日 ends in the next month.
    const turns = last.day < (first.day ?? 0);
    const next = (first.month ?? 0) + (turns ? 1 : 0);
    const named = {
      year: first.year === null ? null : first.year + (next > 12 ? 1 : 0),
      month: next > 12 ? 1 : next,
      day: last.day,
    };
    return { ...named, days: daysOf(named), end: last.end };
  }
  if (first.year === null) return last;
  const turns = (last.days?.[1] ?? 0) < (first.days?.[0] ?? 0);
  const named = { ...last, year: first.year + (turns ? 1 : 0) };
  return { ...named, days: month === null || last.day !== null ? last.days : daysOf(named) };
}

const QUARTERS = [
  [101, 331],
  [401, 630],
  [701, 930],
  [1001, 1231],
] as const;
const OF_YEAR =
  /年?(?:(?<half>[上下])半年?|第?(?<quarter>[一二三四1-4])季度|[qQ](?<q>[1-4])(?!\d)|(?<edge>初(?![级中步始次审赛])|底|末))/uy;
const OF_MONTHS = /(?<third>[上中下])旬|(?<edge>初(?![级中步始次审赛])|底|末)/uy;
const OF_DAY = /(?:当[天日]|[早晚][上间]?|[上中下]午|凌晨|全天)+/uy;

/** Narrows a year or month to the part that follows it (上半年, 下旬). A time of the day (上午) is skipped. */
function withPart(text: string, named: Named, end: number): DatePoint {
  const days = daysOf(named);
  const { year, month, day } = named;
  const form = day !== null ? OF_DAY : month !== null ? OF_MONTHS : OF_YEAR;
  form.lastIndex = end;
  const match = form.exec(text);
  if (!match || !days) return { ...named, days, end };
  const { half, quarter, q, edge, third } = match.groups ?? {};
  const until = end + match[0].length;
  const inMonth = (from: number, to: number): DatePoint["days"] => [
    (month ?? 1) * 100 + from,
    Math.min((month ?? 1) * 100 + to, days[1]),
  ];
  const part = (): DatePoint["days"] => {
    if (half !== undefined) return half === "上" ? [101, 630] : [701, 1231];
    if (quarter !== undefined || q !== undefined) return QUARTERS[(numberOf(quarter ?? q) ?? 1) - 1] ?? days;
    if (third !== undefined)
      return third === "上" ? inMonth(1, 10) : third === "中" ? inMonth(11, 20) : inMonth(21, 31);
    if (edge === undefined) return days;
    if (month === null) return edge === "初" ? QUARTERS[0] : QUARTERS[3];
    return edge === "初" ? inMonth(1, 10) : inMonth(21, 31);
  };
  return { year, month, day, days: part(), end: until };
}

/** All days of a date; null if no calendar has such a day. Without a year, February has 29 days. */
function daysOf({ year, month, day }: Named): DatePoint["days"] {
  if (month === null) return [101, 1231];
  const lastDay = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  if (day === null) return [month * 100 + 1, month * 100 + lastDay];
  return day >= 1 && day <= lastDay ? [month * 100 + day, month * 100 + day] : null;
}

const DIGITS = "〇零○一二三四五六七八九";

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (character: string | undefined): number => {
    const at = DIGITS.indexOf(character ?? "");
    return at < 3 ? 0 : at - 2;
  };
  const ten = text.indexOf("十");
  if (ten >= 0) return (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1]);
  return characters(text).reduce((sum, character) => sum * 10 + digit(character), 0);
}
