import type { Language } from "../../domain/vocabulary.js";

/** Language of an `Accept-Language` header: Chinese, unless English is preferred. */
export function preferredLanguage(header: string | undefined): Language {
  let best: { readonly language: Language; readonly weight: number } | null = null;
  for (const range of header?.slice(0, 1000).split(",") ?? []) {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const language = /^(zh|en)(-|$)/.exec(tag)?.[1] as Language | undefined;
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    // If the weights are equal, the first one wins, as browsers intend.
    if (language && weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best?.language ?? "zh";
}
