import type { Entity, EntityKind, Name, NameKind } from "../../src/domain/entity.js";
import { articleId, entityId } from "../../src/domain/ids.js";
import type { Period } from "../../src/domain/time.js";
import { UNKNOWN_PERIOD, untilChange } from "../../src/domain/time.js";
import { vocabulary } from "../../src/domain/vocabulary.js";
import { sortKey } from "../../src/text/pinyin.js";
import { PERIODS } from "./synthetic-periods.js";

const COUNT = 60;

/** The entities of the synthetic data, by kind. */
export function syntheticEntities(): Readonly<Record<EntityKind, Entity[]>> {
  const make = (kind: EntityKind, title: string, more: (index: number) => Partial<Entity>): Entity[] =>
    Array.from({ length: COUNT }, (_, index) => {
      const key = `${title}${CHARACTERS[index % CHARACTERS.length] ?? ""}${String(index)}`;
      const subkinds = Object.keys(vocabulary.subkinds[kind]);
      const over = more(index);
      return {
        id: entityId(kind, `虚构 ${key}`),
        kind,
        subkind: subkinds[index % subkinds.length] ?? null,
        label: key,
        // Every fourth entity has the sort key of its neighbor: only the id distinguishes them.
        sortKey: sortKey(index % 4 === 3 ? title : key, { person: kind === "PERSON" }),
        names: [nameOf(key), ...(over.names ?? [])],
        attributes: over.attributes ?? {},
        period: over.period ?? UNKNOWN_PERIOD,
        formerIds: index % 6 === 0 ? [entityId(kind, `曾作 ${key}`)] : [],
      };
    });
  const dated = (index: number): Period => PERIODS[index % PERIODS.length] ?? UNKNOWN_PERIOD;
  const scope = entityId("ORGANIZATION", `虚构 虚构局${CHARACTERS[0] ?? ""}0`);
  return {
    PERSON: make("PERSON", "虚构人", (index) => ({
      names: index % 9 === 0 ? [nameOf("同名人", "ALIAS")] : [],
    })),
    ORGANIZATION: make("ORGANIZATION", "虚构局", (index) => ({
      names: [
        nameOf(`虚革会${String(index)}`, "FORMER", untilChange("1972-08", "1980-01")),
        nameOf(`虚政府局${String(index)}`, "FORMER", untilChange("1980-01", "2010-07")),
        nameOf(`Fictional Bureau ${String(index)}`, "ENGLISH"),
        nameOf(`虚局${String(index)}`, "SHORT"),
        { ...nameOf("本局", "ALIAS"), scope },
      ],
    })),
    EVENT: make("EVENT", "虚构会议", (index) => ({
      period: dated(index),
      attributes: { summary: `会议摘要${String(index)}` },
    })),
    HONOR: make("HONOR", "虚构荣誉", (index) => ({
      attributes: { level: Object.keys(vocabulary.levels)[index % 4] ?? "CITY" },
    })),
    AGREEMENT: make("AGREEMENT", "虚构—协议", (index) => ({
      period: dated(index),
      attributes: { summary: `协议摘要${String(index)}` },
    })),
    WORK: make("WORK", "《虚构之书》", (index) => ({
      period: dated(index + 2),
      attributes: {
        number: `FB/T ${String(index % 7)}`,
        article: articleId(`synthetic-${String(index % 6)}`, "part-1"),
      },
    })),
    PLACE: make("PLACE", "虚构地", (index) => ({ attributes: { code: String(900_000 + index) } })),
  };
}

// Characters that engines order and match differently: beyond the first plane, half and full width, punctuation of
// patterns and of names.
const CHARACTERS = ["甲", "乙", "ｚ", "𠮷", "％", "_", "重", "z", "“丁”", "臵", "-", "\u{fa0e}"];

function nameOf(text: string, kind: NameKind = "OFFICIAL", period: Period = UNKNOWN_PERIOD): Name {
  return { text, kind, period, scope: null };
}
