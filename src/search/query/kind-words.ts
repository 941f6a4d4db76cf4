import { vocabulary } from "../../domain/vocabulary.js";
import { foldText } from "../../text/fold.js";

/** Synonyms of kinds, beside their labels in the vocabulary. Add a search synonym of a kind here. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  PERSON: ["人", "人员", "同志"],
  ORGANIZATION: ["单位", "组织"],
  EVENT: ["活动"],
  HONOR: ["奖", "奖项", "称号", "表彰"],
  AGREEMENT: ["合作协议", "合同", "签约"],
  WORK: ["文章", "论文", "稿件", "作品", "文件", "标准"],
  PLACE: ["地方"],
  STANDARD: ["国标", "国家标准"],
  MEETING: ["会", "开会", "座谈会"],
  INSPECTION: ["调研", "检查"],
  VISIT: ["参观", "走访"],
  CAMPAIGN: ["主题活动"],
};

const LABELS: ReadonlyMap<string, readonly string[]> = kindWords({});
const KIND_WORDS: ReadonlyMap<string, readonly string[]> = kindWords(ALSO_CALLED);

/** The kinds and subkinds that a folded word names: 会议 is MEETING. Empty for most words. */
export function kindsNamed(word: string): readonly string[] {
  return KIND_WORDS.get(word) ?? [];
}

/**
 * The same for a word that is the whole query: then only a label counts (荣誉, 会议). A synonym (座谈会) is looked for as it is
 * written, and so is a kind of place (国家), which many names begin with.
 */
export function kindsNamedAlone(word: string): readonly string[] {
  return (LABELS.get(word) ?? []).filter((kind) => !(kind in vocabulary.subkinds.PLACE));
}

/** The kind of a subkind: MEETING is an EVENT. A kind is its own. */
export function kindAbove(kind: string): string {
  const above = Object.entries(vocabulary.subkinds).find(([, table]) => kind in table);
  return above?.[0] ?? kind;
}

function kindWords(synonyms: Readonly<Record<string, readonly string[]>>): Map<string, string[]> {
  const words = new Map<string, string[]>();
  const add = (word: string, kind: string): void => {
    const key = foldText(word);
    words.set(key, [...(words.get(key) ?? []), kind]);
  };
  const labels = [vocabulary.kinds, ...Object.values(vocabulary.subkinds)];
  for (const table of labels) for (const [kind, { zh }] of Object.entries(table)) add(zh, kind);
  for (const [kind, others] of Object.entries(synonyms)) for (const other of others) add(other, kind);
  return words;
}
