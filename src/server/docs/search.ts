import { yieldIfDue } from "../../domain/event-loop.js";
import { BOUNDARY, fold, foldText, isHan, originalRange } from "../../text/fold.js";
import { sortKey } from "../../text/pinyin.js";
import { escapeHtml } from "../http/html.js";
import type { DocPage } from "./library.js";
import type { Section } from "./markdown.js";

export interface DocHit {
  readonly page: DocPage;
  readonly section: Section;
  /** HTML: the passage that fits, with the words marked. */
  readonly excerpt: string;
}

export interface DocResult {
  readonly hits: readonly DocHit[];
  /** How many there are, not only those shown. */
  readonly count: number;
  /** False if nothing has all words, and the hits have some of them. */
  readonly hasAllWords: boolean;
}

export interface DocIndex {
  readonly search: (query: string) => DocResult;
}

interface Entry {
  readonly page: DocPage;
  readonly section: Section;
  /** Folded, words apart. */
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly pinyin: string;
}

const MOST_WORDS = 10;
const MOST_CHARACTERS = 200;
const MOST_HITS = 30;
const MOST_OF_ONE_PAGE = 4;

/**
 * An index of all sections, folded like the names in the data: traditional and simplified characters, width and case are
 * one. Headings are found by pinyin as well. Made in pieces, so that other requests go on.
 */
export async function createDocIndex(pages: readonly DocPage[]): Promise<DocIndex> {
  const entries: Entry[] = [];
  for (const page of pages) {
    for (const section of page.render().sections) {
      const wait = yieldIfDue(LANE);
      if (wait) await wait;
      const heading = section.heading === "" ? page.title : section.heading;
      entries.push({
        page,
        section,
        title: folded(`${page.title} ${page.label.zh} ${page.label.en}`),
        // "Query.paths" is found as "paths" too.
        heading: folded(`${heading} ${heading.replaceAll(".", " ")}`),
        text: folded(section.text),
        pinyin: /\p{Script=Han}/u.test(heading)
          ? sortKey(heading, { person: false }).replaceAll(" ", "")
          : "",
      });
    }
  }
  return { search: (query) => search(entries, query) };
}

const LANE = "docs";

/** Folding drops white space, and words of English must stay apart. A comma is folded to a boundary and as long as a space. */
function separated(text: string): string {
  return text.replaceAll(/\s/g, (space, at: number) => {
    const [before, after] = [text[at - 1] ?? "", text[at + 1] ?? ""];
    return isHan(before) && isHan(after) ? space : "，";
  });
}

function folded(text: string): string {
  return foldText(separated(text));
}

function search(entries: readonly Entry[], query: string): DocResult {
  const words = wordsOf(query);
  if (words.length === 0) return { hits: [], count: 0, hasAllWords: true };
  const scored = entries.flatMap((entry, order) => {
    const scores = words.map((word) => scoreOf(entry, word));
    const found = scores.filter((score) => score > 0).length;
    return found === 0 ? [] : [{ entry, order, found, score: scores.reduce((sum, score) => sum + score, 0) }];
  });
  const all = scored.filter(({ found }) => found === words.length);
  const most = Math.max(0, ...scored.map(({ found }) => found));
  const kept = all.length > 0 ? all : scored.filter(({ found }) => found === most);
  kept.sort((a, b) => b.score - a.score || a.order - b.order);
  const shown = new Map<string, number>();
  const hits = kept.filter(({ entry }) => {
    const count = (shown.get(entry.page.path) ?? 0) + 1;
    shown.set(entry.page.path, count);
    return count <= MOST_OF_ONE_PAGE;
  });
  return {
    hits: hits
      .slice(0, MOST_HITS)
      .map(({ entry }) => ({
        page: entry.page,
        section: entry.section,
        excerpt: excerptOf(entry.section.text, words),
      })),
    count: kept.length,
    hasAllWords: all.length > 0 || words.length === 0,
  };
}

function wordsOf(query: string): readonly string[] {
  const words = folded(query.slice(0, MOST_CHARACTERS)).split(BOUNDARY).filter(Boolean);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** How well a word fits: in the title of the page before a heading before the text; at the start of a word before inside one. */
function scoreOf({ title, heading, text, pinyin }: Entry, word: string): number {
  const inTitle = placeOf(title, word);
  const inHeading = placeOf(heading, word);
  const inText = text.includes(word) ? 1 + Math.min(text.split(word).length - 1, 5) * 0.2 : 0;
  // By pinyin only if it is more than a letter or two of another word.
  const byPinyin = word.length >= 4 && pinyin.includes(word) ? 6 : 0;
  return inTitle * 4 + inHeading * 6 + inText + byPinyin;
}

/** 3: it is the text or one of its words; 2: it begins a word, or is of characters, which have no words; 1: inside one. */
function placeOf(text: string, word: string): number {
  if (!text.includes(word)) return 0;
  const padded = `${BOUNDARY}${text}${BOUNDARY}`;
  if (padded.includes(`${BOUNDARY}${word}${BOUNDARY}`)) return 3;
  return isHan(word) || padded.includes(BOUNDARY + word) ? 2 : 1;
}

const BEFORE = 60;
const AFTER = 140;

/** The passage around the first word, as HTML with every word in it marked. */
function excerptOf(text: string, words: readonly string[]): string {
  // A long section is searched from its beginning: the fold with its offsets takes twenty times the memory of the text.
  const part = text.slice(0, 20_000);
  const all = fold(separated(part));
  const ranges = words
    .flatMap((word) => {
      const found: { readonly start: number; readonly end: number }[] = [];
      for (
        let at = all.text.indexOf(word);
        at >= 0 && found.length < 20;
        at = all.text.indexOf(word, at + word.length)
      )
        found.push(originalRange(all, at, at + word.length));
      return found;
    })
    .sort((a, b) => a.start - b.start);
  const first = ranges[0]?.start ?? 0;
  const start = Math.max(0, first - BEFORE);
  const end = Math.min(part.length, first + AFTER);
  let html = start > 0 ? "…" : "";
  let at = start;
  for (const range of ranges) {
    if (range.start < at || range.end > end) continue;
    html += `${escapeHtml(part.slice(at, range.start))}<mark>${escapeHtml(part.slice(range.start, range.end))}</mark>`;
    at = range.end;
  }
  return html + escapeHtml(part.slice(at, end)) + (end < text.length ? "…" : "");
}
