/** The dictionary for splitting: all names and all words of facts, folded. */
export interface DictionaryWords {
  isName(text: string): boolean;
  /** A post, a role, or another word of a fact (`dictionaryForms`). */
  isFactWord(text: string): boolean;
}
