import { foldText } from "../../text/fold.js";
import { askedDays, canBeOf } from "../query/date-filter.js";
import type { ParsedQuery } from "../query/parsed.js";
import type { PostMatch } from "../../text/posts.js";
import type { Title } from "../query/parsed.js";
import { bestMatch, matchPosts, POST, surnameOf } from "../../text/posts.js";
import { wordsOf } from "../record/record.js";
import type { CompiledFilter } from "./filter.js";
import type { Candidate, Evidence, Finder } from "./finder.js";
import type { Term, TermSet } from "./join.js";
import { apartTerms, factTierAt } from "./join.js";
import type { Judgement, QueryEvidence } from "./judgement.js";
import { combined, keyOfTier, TIER } from "./tiers.js";

/** A record that a name with a post finds. */
interface TitleMatch {
  readonly candidate: Candidate;
  readonly key: number;
  /** The reason it is shown with. */
  readonly tier: number;
  /** The terms that no one fact joins; none for a strict match. */
  readonly apart: TermSet;
}

/**
 * Judges a query that calls a person by a name and a post (郭局长): persons with that name who held the post, in the days
 * asked for; the post itself before a longer one (党组书记 for 书记), that before a deputy's. Other terms must be in the fact
 * of the post (绵阳 李局长). A whole name with a post that its bearer holds is as good as an alias. Behind it stand records
 * that have both as they were typed, such as an event with 习近平总书记 in its name.
 */
export function judgeTitle(
  finder: Finder,
  parsed: ParsedQuery,
  title: Title,
  { terms, joined }: QueryEvidence,
  { admits }: CompiledFilter,
): Judgement {
  const persons = personsCalled(finder, parsed, title, terms);
  const found = new Set(persons.filter(({ apart }) => apart === 0).map(({ candidate }) => candidate));
  const typed = title.isWhole && found.size > 0 ? (joined?.byOwn() ?? []) : [];
  const named = typed
    .filter((candidate) => !found.has(candidate))
    .map((candidate): TitleMatch => {
      const tier = joined?.own(candidate) ?? TIER.NONE;
      return { candidate, key: keyOfTier(tier), tier, apart: 0 };
    });
  const strict = [...persons.filter(({ apart }) => apart === 0), ...named];
  const partial = persons.filter(({ apart }) => apart !== 0);
  const admitted = (some: readonly TitleMatch[]): readonly TitleMatch[] =>
    admits === null ? some : some.filter(({ candidate }) => admits(candidate));
  const strictHits = admitted(strict);
  const hits = strictHits.length > 0 ? strictHits : admitted(partial);
  return {
    hits: {
      candidates: hits.map(({ candidate }) => candidate),
      keys: hits.map(({ key }) => key),
      tiers: hits.map(({ tier }) => tier),
      apart: strictHits.length > 0 ? null : hits.map(({ apart }) => apart),
    },
    unfiltered: strict.map(({ candidate }) => candidate),
    partial: partial.map(({ candidate }) => candidate),
  };
}

function personsCalled(
  finder: Finder,
  parsed: ParsedQuery,
  title: Title,
  evidence: readonly Evidence[],
): TitleMatch[] {
  const { view } = finder;
  const terms = evidence.map((one, at): Term => ({
    text: parsed.terms[at] ?? "",
    // The name is the person's own, whether it is written or in pinyin: it needs no fact.
    evidence: at === title.person ? { ...one, names: () => TIER.NAME } : one,
    isKind: () => false,
  }));
  const others = terms.filter((_, at) => at !== title.person && at !== title.post);
  const isPinyin = /^[a-z]/.test(parsed.terms[title.person] ?? "");
  return (evidence[title.person]?.byOwn() ?? []).flatMap((candidate): TitleMatch[] => {
    const named = evidence[title.person]?.names(candidate) ?? TIER.NONE;
    if (view.kind(candidate) !== "PERSON") return [];
    const tiers = terms.map((term) => Math.min(term.evidence.own(candidate), term.evidence.fact(candidate)));
    // Thousands have the surname: who holds the post is known without reading their names.
    if (tiers.includes(TIER.NONE) || !isCalled(finder, candidate, title, named)) return [];
    const post = terms[title.post ?? -1] ?? null;
    const held = post ? postHeld(finder, parsed, candidate, title, post, []) : POST.EXACT;
    if (held === null) return [];
    const open = others.filter((term) => term.evidence.names(candidate) > TIER.NAME_PART);
    const joined = post && open.length > 0 ? postHeld(finder, parsed, candidate, title, post, open) : held;
    // With a post, others are in its fact, or `joined` is null.
    const apart =
      joined === null
        ? everyBit(terms, [...open, ...(post ? [post] : [])])
        : post
          ? 0
          : apartTerms(view, candidate, terms);
    const reason = isPinyin && !title.isWhole ? TIER.PINYIN_PREFIX : named;
    return [
      {
        candidate,
        key: keyOfPost(title, joined ?? held, apart !== 0),
        tier: Math.max(reason, ...tiers.filter((_, at) => at !== title.person)),
        apart,
      },
    ];
  });
}

function everyBit(terms: readonly Term[], some: readonly Term[]): TermSet {
  return terms.reduce((set, term, at) => (some.includes(term) ? set | (1 << at) : set), 0);
}

/** Whether a person has this name, or this surname: 欧 does not call 欧阳青禾. */
function isCalled({ view }: Finder, candidate: Candidate, { isWhole, names }: Title, tier: number): boolean {
  if (isWhole) return tier <= TIER.FORMER_NAME || tier === TIER.PINYIN_WHOLE || tier === TIER.INITIALS_WHOLE;
  if (tier > TIER.NAME_PREFIX) return false;
  return view.head(candidate).names.some(({ text }) => names.includes(surnameOf(foldText(text))));
}

/** How the best post that a person held in the days asked for meets the title. `others`: terms of the same fact or text. */
function postHeld(
  { view }: Finder,
  parsed: ParsedQuery,
  candidate: Candidate,
  { posts }: Title,
  post: Term,
  others: readonly Term[],
): PostMatch | null {
  const asked = askedDays(parsed);
  const held: (PostMatch | null)[] = [];
  for (const [at, { field, text, days }] of view.head(candidate).texts.entries())
    if (
      field === "TITLE" &&
      canBeOf(days, asked) &&
      others.every((one) => one.evidence.textAt(candidate, at) !== TIER.NONE)
    )
      held.push(matchPosts(text, posts));
  if (others.length > 0)
    for (let fact = 0; fact < view.factCount(candidate); fact++) {
      const isOne =
        post.evidence.wordAt(candidate, fact) !== TIER.NONE &&
        others.every((one) => factTierAt(one.evidence, candidate, fact) !== TIER.NONE);
      const known = isOne ? view.record(candidate).facts[fact] : undefined;
      if (known) held.push(...wordsOf(known).map((word) => matchPosts(word, posts)));
    }
  return bestMatch(held);
}

/** A whole name like an alias, a surname like a text; in the order of the post. */
function keyOfPost({ isWhole }: Title, held: PostMatch, apart: boolean): number {
  const tiers = isWhole ? [TIER.ALIAS, Math.min(held, POST.LONGER)] : [TIER.TEXT_WHOLE, held];
  return combined({ tiers, kindMissed: 0, apart, statements: 0 });
}
