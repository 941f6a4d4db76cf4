import type { MatchReason } from "../../client/index.js";

export type Language = "zh" | "en";

const WHY: Readonly<Record<MatchReason, readonly [zh: string, en: string]>> = {
  NAME: ["名称相同", "its name"],
  ALIAS: ["别名相同", "another name"],
  FORMER_NAME: ["曾用名相同", "a former name"],
  NAME_PREFIX: ["名称以此开头", "its name starts so"],
  NAME_PART: ["名称中含有", "in its name"],
  TEXT: ["文字中提到", "in a text"],
  FACT: ["事实中提到", "in a fact"],
  PINYIN: ["拼音", "by pinyin"],
  INITIALS: ["拼音首字母", "by initials"],
  ABBREVIATION: ["简称", "abbreviated"],
  SAME_SOUND: ["同音", "sounds the same"],
  SIMILAR_SHAPE: ["字形相近", "looks alike"],
  ONE_CHARACTER_OFF: ["一字之差", "one character differs"],
  KIND: ["属于此类", "of this kind"],
  FILTER: ["符合条件", "meets the conditions"],
  PARTIAL: ["部分相符", "in part"],
};

/** The element's own words. Names and kinds come from the API. */
export interface Words {
  readonly why: (reason: MatchReason) => string;
  readonly search: string;
  readonly clear: string;
  readonly list: string;
  readonly suggestions: (count: number) => string;
  readonly noName: string;
  readonly searchFor: (text: string) => string;
  readonly hits: (count: number, partial: number) => string;
  readonly noHit: string;
  readonly lacks: (words: readonly string[]) => string;
  readonly apart: (words: readonly string[]) => string;
  readonly possible: string;
  readonly more: string;
  readonly slow: string;
  readonly retry: string;
  readonly chosen: (label: string) => string;
  readonly chooseOne: string;
  readonly fillIn: string;
  readonly error: (code: string) => string;
}

const ZH: Words = {
  // The API may be newer than this script, and know more reasons.
  why: (reason) => (WHY[reason] as (typeof WHY)[MatchReason] | undefined)?.[0] ?? "",
  search: "检索",
  clear: "清除",
  list: "结果",
  suggestions: (count) => `${String(count)} 条建议 · 回车检索全文`,
  noName: "没有这样的名称。",
  searchFor: (text) => `全文检索“${text}”`,
  hits: (count, partial) =>
    count > 0
      ? `${String(count)} 条相符${partial > 0 ? `，另有 ${String(partial)} 条部分相符` : ""}`
      : `没有完全相符的，${String(partial)} 条部分相符`,
  noHit: "没有找到。可以少写几个字，或换一种写法。",
  lacks: (words) => `未见：${words.join("、")}`,
  apart: (words) => `不在同一事实中：${words.join("、")}`,
  possible: "日期可能相符",
  more: "更多",
  slow: "还在查，请稍候……",
  retry: "重试",
  chosen: (label) => `已选：${label}`,
  chooseOne: "请从列表中选择一项。",
  fillIn: "请填写此项。",
  error: (code) => {
    switch (code) {
      case "OFFLINE":
        return "现在没有网络。";
      case "NETWORK_ERROR":
        return "连不上检索服务。";
      case "TIMEOUT":
      case "DEADLINE_EXCEEDED":
        return "检索服务迟迟没有回答。";
      case "OVERLOADED":
        return "检索服务正忙，请稍后再试。";
      case "NOT_LOADED":
        return "检索服务还没有载入数据。";
      case "BAD_ID":
      case "BAD_USER_INPUT":
      case "LIMIT_EXCEEDED":
      case "GRAPHQL_VALIDATION_FAILED":
        return "检索服务不接受这次查询。";
      default:
        return "检索服务出了差错。";
    }
  },
};

const EN: Words = {
  why: (reason) => (WHY[reason] as (typeof WHY)[MatchReason] | undefined)?.[1] ?? "",
  search: "Search",
  clear: "Clear",
  list: "Results",
  suggestions: (count) =>
    `${String(count)} ${count === 1 ? "suggestion" : "suggestions"} · Enter searches everything`,
  noName: "There is no such name.",
  searchFor: (text) => `Search everything for “${text}”`,
  hits: (count, partial) =>
    count > 0
      ? `${String(count)} ${count === 1 ? "hit" : "hits"}${partial > 0 ? `, and ${String(partial)} in part` : ""}`
      : `No full hit, ${String(partial)} in part`,
  noHit: "Nothing was found. Try fewer words, or another spelling.",
  lacks: (words) => `without: ${words.join(", ")}`,
  apart: (words) => `not in one fact: ${words.join(", ")}`,
  possible: "date possible",
  more: "More",
  slow: "Still searching…",
  retry: "Try again",
  chosen: (label) => `Chosen: ${label}`,
  chooseOne: "Choose an item of the list.",
  fillIn: "Fill in this field.",
  error: (code) => {
    switch (code) {
      case "OFFLINE":
        return "You are offline.";
      case "NETWORK_ERROR":
        return "The search service cannot be reached.";
      case "TIMEOUT":
      case "DEADLINE_EXCEEDED":
        return "The search service takes too long to answer.";
      case "OVERLOADED":
        return "The search service is busy. Try again soon.";
      case "NOT_LOADED":
        return "The search service has no data yet.";
      case "BAD_ID":
      case "BAD_USER_INPUT":
      case "LIMIT_EXCEEDED":
      case "GRAPHQL_VALIDATION_FAILED":
        return "The search service does not accept this query.";
      default:
        return "The search service failed.";
    }
  },
};

/** Chinese or English: by the tag of a language (`lang`); any other language gets English. */
export function wordsOf(tag: string): { readonly language: Language; readonly words: Words } {
  return /^(zh|cmn|yue)\b/i.test(tag) ? { language: "zh", words: ZH } : { language: "en", words: EN };
}
