import type { Language } from "./context.js";

const KEY = "jianbao-language";

/** Chinese, unless the browser prefers English or the reader chose a language. The playground uses the same key. */
export function storedLanguage(): Language {
  const chosen = read();
  const wished = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? "zh";
  return (chosen ?? wished).toLowerCase().startsWith("en") ? "en" : "zh";
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be forbidden. Then the choice holds for this visit.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
