/**
 * A form that is equal for two spellings of one name: width and case folded (NFKC), quotation marks, brackets of titles
 * and white space removed, every dash replaced by one hyphen, the OCR variant 臵 replaced by 置. Not for display, and not
 * for whole documents, where full-width punctuation has a meaning.
 */
export function normalizeName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("臵", "置")
    .replace(/[\s"'“”‘’《》〈〉「」『』·•]/g, "")
    .replace(/[—–―－~～-]+/g, "-");
}
