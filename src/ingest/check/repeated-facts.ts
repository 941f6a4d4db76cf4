import type { Fault } from "../../domain/errors.js";
import type { LocatedFact } from "../facts/fact.js";
import { introducedBy } from "../facts/fact-types.js";
import { judgedPairs, pairKey } from "../seed/judgements.js";
import type { Draft } from "../facts/registry.js";
import type { ArticleFile } from "../seed/read.js";
import type { Check, CheckInput } from "./check.js";

/** Finds facts written twice: in one article, or under two names with the same number or the same parties. */
export const repeatedFacts: Check = {
  name: "facts written twice",
  find: (input) => [
    ...input.files.articles.flatMap(twiceInArticle),
    ...sameNumber(input),
    ...sameParties(input),
  ],
};

/** The same honor of the same recipient, and the same figure. */
function twiceInArticle({ facts }: ArticleFile): Fault[] {
  const seen = new Map<string, LocatedFact>();
  return facts.flatMap((fact) =>
    keysOf(fact).flatMap(([key, what]): Fault[] => {
      const before = seen.get(key);
      if (!before) {
        seen.set(key, fact);
        return [];
      }
      const { line } = before.file.fault(before.path, "");
      const message = `${what} is already on line ${String(line)}`;
      return [fact.file.fault(fact.path, message, "WARNING")];
    }),
  );
}

function keysOf(fact: LocatedFact): [key: string, what: string][] {
  const { type, value } = fact;
  if (type === "honor" || type === "designation") {
    const name = introducedBy(fact)?.key ?? "";
    const { recipients = [] } = value;
    return recipients.map((recipient) => [
      JSON.stringify([type, name, recipient, value.on]),
      `"${name}" of "${recipient}"`,
    ]);
  }
  if (type !== "figure") return [];
  const { figure, of, about, value: amount, unit, period, change } = value;
  return [[JSON.stringify([figure, of, about, amount, unit, period, change]), `the figure "${figure}"`]];
}

function sameNumber(input: CheckInput): Fault[] {
  const works = [...input.registry.drafts.values()].filter(({ kind }) => kind === "WORK");
  return pairs(input, works, ({ attributes }) => attributes["number"], "has the number of");
}

/** Agreements between the same parties, on the same day if both are dated. */
function sameParties(input: CheckInput): Fault[] {
  const { dataset, registry } = input;
  const parties = new Map<string, string[]>();
  for (const { predicate, subject, object } of dataset.statements)
    if (predicate === "PARTY_TO" && object !== null)
      parties.set(object, [...(parties.get(object) ?? []), subject]);
  const days = new Map(
    dataset.statements.flatMap(({ predicate, subject, value }) =>
      predicate === "SIGNED_ON" && value?.type === "DATE" ? [[subject, value.edtf] as const] : [],
    ),
  );
  const agreements = [...registry.drafts.values()].filter(({ kind }) => kind === "AGREEMENT");
  return pairs(
    input,
    agreements,
    ({ id }) => parties.get(id)?.toSorted().join(" "),
    "has the parties of",
    (a, b) => !days.has(a.id) || !days.has(b.id) || days.get(a.id) === days.get(b.id),
  );
}

function pairs(
  { files, registry }: CheckInput,
  drafts: readonly Draft[],
  keyOf: (draft: Draft) => string | undefined,
  how: string,
  alike: (a: Draft, b: Draft) => boolean = () => true,
): Fault[] {
  const judged = judgedPairs(files.judgements, registry);
  const seen = new Map<string, Draft[]>();
  return drafts.flatMap((draft) => {
    const key = keyOf(draft);
    if (key === undefined) return [];
    const earlier = seen.get(key) ?? [];
    seen.set(key, [...earlier, draft]);
    return earlier
      .filter((other) => alike(other, draft))
      .filter((other) => !judged.has(pairKey(draft.kind, draft.key, other.key)))
      .map((other) => {
        const { line } = other.file.fault(other.path, "");
        const message = `"${draft.key}" ${how} "${other.key}" (${other.file.name}:${String(line)}): judge them in seed/judgements.yaml`;
        return draft.file.fault(draft.path, message, "WARNING");
      });
  });
}
