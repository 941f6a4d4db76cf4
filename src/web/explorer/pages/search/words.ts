import type { SearchPageQuery } from "../../../../client/index.js";
import { dateText } from "../../parts/period.js";
import type { Say } from "../../state/context.js";

type Edge = SearchPageQuery["search"]["edges"][number];
type Interpretation = SearchPageQuery["search"]["interpretation"];

/** Why something was found. */
export function reasonText(reason: Edge["matchedBy"], say: Say): string {
  switch (reason) {
    case "NAME":
      return say("名称与检索词相同", "its name is the query");
    case "ALIAS":
      return say("另一名称与检索词相同", "another of its names is the query");
    case "FORMER_NAME":
      return say("曾用名与检索词相同", "a former name is the query");
    case "NAME_PREFIX":
      return say("名称以检索词开头", "a name starts with the query");
    case "NAME_PART":
      return say("名称中有检索词", "the query is in a name");
    case "TEXT":
      return say("职务、摘要、条款等文字中有检索词", "the query is in a text: a post, a summary, a clause");
    case "FACT":
      return say("它的一条事实中有检索词", "the query is in one of its facts");
    case "PINYIN":
      return say("名称的拼音相符", "the pinyin of a name");
    case "INITIALS":
      return say("名称的拼音首字母相符", "the first letters of the pinyin of a name");
    case "ABBREVIATION":
      return say("检索词是名称的简称", "the query abbreviates a name");
    case "SAME_SOUND":
      return say("没有原样的名称；此名同音", "no name is written so; this one sounds the same");
    case "SIMILAR_SHAPE":
      return say("没有原样的名称；此名有形近字", "no name is written so; this one looks alike");
    case "ONE_CHARACTER_OFF":
      return say("没有原样的名称；此名差一字", "no name is written so; this one differs by a character");
    case "KIND":
      return say("属于所问的类别", "it is of the kind asked for");
    case "FILTER":
      return say("符合所选条件", "it meets the conditions");
    case "PARTIAL":
      return say("只符合一部分", "it meets a part of the query");
  }
}

/** Where a highlighted text stands. */
export function fieldText(field: Edge["highlights"][number]["field"], say: Say): string {
  switch (field) {
    case "NAME":
      return say("名称", "name");
    case "ALIAS":
      return say("又名", "also called");
    case "FORMER_NAME":
      return say("曾用名", "former name");
    case "TITLE":
      return say("职务", "post");
    case "SUMMARY":
      return say("摘要", "summary");
    case "CLAUSE":
      return say("条款", "clause");
    case "FIGURE":
      return say("指标", "indicator");
    case "LEVEL":
      return say("级别", "level");
    case "NOTE":
      return say("说明", "note");
    case "ARTICLE":
      return say("所写文章", "article about it");
    case "FACT":
      return say("事实", "fact");
  }
}

/** What a question asks for. */
export function asksText(asks: NonNullable<Interpretation["asks"]>, say: Say): string {
  switch (asks) {
    case "PERSON":
      return say("谁：人物在前", "who: people come first");
    case "ORGANIZATION":
      return say("哪个单位：机构在前", "which body: organizations come first");
    case "PLACE":
      return say("何处：地点与有地点的在前", "where: places, and what has one, come first");
    case "TIME":
      return say("何时：有日期的在前", "when: what is dated comes first");
    case "AMOUNT":
      return say("多少：有数据的在前", "how many: what has a figure comes first");
    case "NAME":
      return say("名称：有曾用名的在前", "its name: what has a former name comes first");
  }
}

/** Days in words, as short as they can be said: a year, a month, a day, or from one to another. */
export function daysText(from: string | null, to: string | null, say: Say): string {
  return dateText(edtfOf(from, to), say);
}

/** The shortest EDTF of days that both are included. */
export function edtfOf(from: string | null, to: string | null): string {
  if (from === null || to === null) return `${from ?? ".."}/${to ?? ".."}`;
  if (from === to) return from;
  const [starts, ends] = [partsOf(from), partsOf(to)];
  const isWholeYears =
    starts.month === "01" && starts.day === "01" && ends.month === "12" && ends.day === "31";
  if (isWholeYears) return starts.year === ends.year ? starts.year : `${starts.year}/${ends.year}`;
  const isWholeMonths = starts.day === "01" && ends.day === lastDay(ends.year, ends.month);
  if (!isWholeMonths) return `${from}/${to}`;
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  return first === last ? first : `${first}/${last}`;
}

/** Days of every year in words: a month, a day, or from one to another. */
export function everyYearText(from: string, to: string, say: Say): string {
  const [first, last] = [partsOf(`2000-${from}`), partsOf(`2000-${to}`)];
  const month = (part: string): string => say(`${String(Number(part))}月`, MONTHS[Number(part) - 1] ?? part);
  const day = ({ month: of, day: number }: Parts): string =>
    say(`${month(of)}${String(Number(number))}日`, `${String(Number(number))} ${month(of)}`);
  const isWholeMonth =
    first.month === last.month &&
    first.day === "01" &&
    [lastDay("2000", last.month), "28"].includes(last.day);
  const days = isWholeMonth
    ? month(first.month)
    : from === to
      ? day(first)
      : say(`${day(first)}至${day(last)}`, `${day(first)} – ${day(last)}`);
  return say(`每年${days}`, `${days} of any year`);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
].concat("November", "December");

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function partsOf(date: string): Parts {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month, day };
}

function lastDay(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0");
}

/** How many were found, in words. */
export function countText(strict: number, partial: number, say: Say): string {
  const number = (count: number): string => count.toLocaleString("en-US");
  if (strict === 0 && partial === 0) return say("没有找到", "Nothing found");
  if (partial === 0) return say(`找到 ${number(strict)} 条`, `${number(strict)} found`);
  if (strict === 0)
    return say(
      `没有全部符合的；${number(partial)} 条部分符合`,
      `None meets all of it; ${number(partial)} meet a part`,
    );
  return say(
    `${number(strict)} 条全部符合，另有 ${number(partial)} 条部分符合`,
    `${number(strict)} meet all of it, ${number(partial)} more meet a part`,
  );
}
