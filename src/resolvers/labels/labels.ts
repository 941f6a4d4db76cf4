import type { Labels, Language } from "../../domain/vocabulary.js";
import type { Language as ApiLanguage } from "../__generated__/types.js";
import type { Context } from "../context.js";

interface LanguageArgument {
  readonly language?: ApiLanguage | null | undefined;
}

/** The language asked for: by the argument, else by the request. */
export function languageOf({ language }: LanguageArgument, context: Context): Language {
  if (language == null) return context.language;
  return language === "EN" ? "en" : "zh";
}

/** A label of the vocabulary; null where there is nothing to label. */
export function labelIn(
  labels: Readonly<Record<string, Labels>>,
  name: string | null | undefined,
  args: LanguageArgument,
  context: Context,
): string | null {
  return name == null ? null : (labels[name]?.[languageOf(args, context)] ?? name);
}
