import type { Dataset } from "../domain/dataset.js";
import type { EntityKind } from "../domain/entity.js";
import { ENTITY_KINDS } from "../domain/entity.js";
import { vocabulary } from "../domain/vocabulary.js";
import { CORRECTING, KEPT, LICENCE, OPENING } from "./data-document-prose.js";
import type { DocumentReading } from "./data-coverage.js";
import { coverage, periods } from "./data-coverage.js";
import type { AuthorityNote } from "./data-gaps.js";
import { gaps } from "./data-gaps.js";
import { table } from "./markdown.js";

export interface JudgedPair {
  readonly kind: EntityKind;
  readonly left: string;
  readonly right: string;
  readonly judgment: string;
  readonly reason: string;
}

export interface DataDocumentInput {
  readonly dataset: Dataset;
  readonly readings: readonly DocumentReading[];
  readonly authority: readonly AuthorityNote[];
  readonly judgements: readonly JudgedPair[];
  /** Warnings by check. */
  readonly warnings: Readonly<Record<string, number>>;
}

/** `docs/data.md`: what the data contain, their gaps and their sources. Pure: the same data give the same text. */
export function dataDocument(input: DataDocumentInput): string {
  return [
    OPENING,
    "## Documents and coverage",
    coverage(input.dataset, input.readings),
    "## Entities",
    entities(input.dataset),
    "## Statements",
    statements(input.dataset),
    "## Days of the facts",
    "The earliest and the latest day with which the document itself dates a statement. Statements without a date in this document are left out. Participants have the day of their event (OCCURRED_ON).",
    periods(input.dataset),
    "## Statuses",
    statuses(input.dataset),
    "## Judgements about identity",
    judgements(input.judgements),
    "## Known gaps",
    gaps(input.dataset, input.authority),
    "## Warnings of the checks",
    checks(input.warnings),
    KEPT,
    LICENCE,
    CORRECTING,
  ].join("\n\n");
}

function entities({ entities: all }: Dataset): string {
  const rows = ENTITY_KINDS.flatMap((kind): (string | number)[][] => {
    const own = all.filter((entity) => entity.kind === kind);
    const subkinds = Object.entries(vocabulary.subkinds[kind]).flatMap(([name, { zh, en }]) => {
      const count = own.filter(({ subkind }) => subkind === name).length;
      return count === 0 ? [] : [["", name, zh, en, count]];
    });
    const { zh, en } = vocabulary.kinds[kind];
    return [[`**${kind}**`, "", zh, en, `**${String(own.length)}**`], ...subkinds];
  });
  return table(["Kind", "Subkind", "中文", "English", "Entities"], rows, [4]);
}

function statements({ statements: all, documents }: Dataset): string {
  const rows = vocabulary.predicates.map(({ name, labels, time }) => {
    const own = all.filter(({ predicate }) => predicate === name);
    const counts = documents.map(
      ({ id }) => own.filter(({ evidence }) => evidence.some(({ document }) => document === id)).length,
    );
    return [name, labels.zh, labels.en, time, ...counts, own.length];
  });
  const whole = documents.map(
    ({ id }) => all.filter(({ evidence }) => evidence.some(({ document }) => document === id)).length,
  );
  return table(
    ["Predicate", "中文", "English", "Time", ...documents.map(({ id }) => id.replace(/^doc:/, "")), "All"],
    [...rows, ["**All**", "", "", "", ...whole, all.length]],
    [...documents.map((_, index) => index + 4), documents.length + 4],
  );
}

function statuses({ statements: all }: Dataset): string {
  const rows = Object.entries(vocabulary.statuses).map(([name, { zh, en }]) => {
    const own = all.filter(({ status }) => status === name);
    const predicates = [...new Set(own.map(({ predicate }) => predicate))].sort();
    return [name, zh, en, own.length, name === "STATED" ? "" : predicates.join(", ")];
  });
  return table(["Status", "中文", "English", "Statements", "Predicates"], rows, [3]);
}

function judgements(all: readonly JudgedPair[]): string {
  if (all.length === 0) return "None yet.";
  const rows = all.map(({ kind, left, right, judgment, reason }) => [judgment, kind, left, right, reason]);
  return table(["Judgement", "Kind", "Left", "Right", "Reason"], rows);
}

function checks(warnings: Readonly<Record<string, number>>): string {
  return table(["Check", "Warnings"], Object.entries(warnings), [1]);
}
