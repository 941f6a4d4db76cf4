import { onDay, overlaps } from "../../domain/certainty.js";
import type { Entity } from "../../domain/entity.js";
import type { Day } from "../../domain/time.js";
import { envelope, isDated } from "../../domain/time.js";
import type { Labels, Language } from "../../domain/vocabulary.js";
import type { Language as ApiLanguage } from "../__generated__/types.js";
import type { Context } from "../context.js";

interface LanguageArgument {
  readonly language?: ApiLanguage | null | undefined;
}

/** The language of the argument, or of the request if the argument is missing. */
export function languageOf({ language }: LanguageArgument, context: Context): Language {
  if (language == null) return context.language;
  return language === "EN" ? "en" : "zh";
}

/** The label of a name in the vocabulary, or the name itself; null if there is no name. */
export function labelIn(
  labels: Readonly<Record<string, Labels>>,
  name: string | null | undefined,
  args: LanguageArgument,
  context: Context,
): string | null {
  return name == null ? null : (labels[name]?.[languageOf(args, context)] ?? name);
}

/** The name of an entity for a reader: its first English name, unless it had another name on the day. */
export function entityLabel(entity: Entity, day: Day | null, language: Language): string {
  const label = labelOn(entity, day);
  if (language !== "en" || label !== entity.label) return label;
  return entity.names.find(({ kind, scope }) => kind === "ENGLISH" && scope === null)?.text ?? label;
}

/**
 * The name of an entity on a day: the official one, unless it had a former name then. If both are possible on the day,
 * the dated one wins: a dated official name, else a former name that is dated on both sides.
 */
export function labelOn({ label, names }: Entity, day: Day | null): string {
  if (day === null) return label;
  const borne = names.filter(
    ({ kind, period }) =>
      (kind === "FORMER" || kind === "OFFICIAL") && overlaps(envelope(period), onDay(day)),
  );
  const today = borne.find(({ text }) => text === label);
  if (today && isDated(today.period)) return label;
  const former = borne.find(
    ({ kind, period: { start, end } }) =>
      kind === "FORMER" && start.basis !== "UNKNOWN" && (!today || end.basis !== "UNKNOWN"),
  );
  return former?.text ?? label;
}
