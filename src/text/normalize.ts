/**
 * The form in which two spellings of one name are equal: width and case folded (NFKC), quotes, brackets of titles
 * and white space gone, every dash one hyphen, the OCR variant 臵 read as 置. Not for display, and not for whole
 * documents, whose full-width punctuation carries meaning.
 */
export function normalizeName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("臵", "置")
    .replace(/[\s"'“”‘’《》〈〉「」『』·•]/g, "")
    .replace(/[—–―－~～-]+/g, "-");
}
