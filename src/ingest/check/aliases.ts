import type { Fault } from "../../domain/errors.js";
import { foldText } from "../../text/fold.js";
import { judgedPairs, pairKey } from "../seed/judgements.js";
import type { Origin } from "../facts/origin.js";
import type { Draft } from "../facts/registry.js";
import type { SeedFiles } from "../seed/read.js";
import type { Check } from "./check.js";

/** The official name of one entity should not be another name of a second entity of its kind. */
export const aliases: Check = {
  name: "aliases that are another's name",
  find: ({ files, registry }) => {
    const drafts = [...registry.drafts.values()];
    const owners = new Map<string, Draft[]>();
    const at = (draft: Draft, text: string): string => `${draft.kind} ${foldText(text)}`;
    for (const draft of drafts) {
      const official = draft.names[0]?.text ?? draft.key;
      owners.set(at(draft, official), [...(owners.get(at(draft, official)) ?? []), draft]);
    }
    const judged = judgedPairs(files.judgements, registry);
    return drafts.flatMap((draft) =>
      draft.names.slice(1).flatMap(({ text, scope }): Fault[] => {
        const owner = (owners.get(at(draft, text)) ?? []).find(({ id }) => id !== draft.id);
        if (!owner || judged.has(pairKey(draft.kind, draft.key, owner.key))) return [];
        const { file, path } = aliasOrigin(files, draft, text, scope !== null);
        const { line } = owner.file.fault(owner.path, "");
        const message = `"${text}", a name of "${draft.key}", is the official name of "${owner.key}" (${owner.file.name}:${String(line)}): judge them in seed/judgements.yaml`;
        return [file.fault(path, message, "WARNING")];
      }),
    );
  },
};

/** The location of the alias: the article that gives it the scope of its issuer, or the entry. */
function aliasOrigin(files: SeedFiles, draft: Draft, text: string, scoped: boolean): Origin {
  const article = scoped
    ? files.articles.find(({ header }) => header.names?.[text] === draft.key)
    : undefined;
  return article
    ? { file: article.file, path: ["names", text] }
    : { file: draft.file, path: [...draft.path, "aliases"] };
}
