import { foldText } from "./fold.js";
import { typedAs } from "./syllables.js";

/** Stands in a typed term where an apostrophe parts two syllables. No folded name has it. */
export const APOSTROPHE = "'";

/**
 * A word of a query, folded, with the apostrophes that part syllables of pinyin: `xi'an` is 西安 and not 先. Others go, as in
 * names: what stands before them is no pinyin (People's), and so does one before or after Han characters.
 */
export function foldTyped(text: string): string {
  const folded = foldText(text);
  if (!APOSTROPHES.test(text)) return folded;
  const parts = text.split(APOSTROPHES).map(foldText);
  return parts.slice(0, -1).every(endsWithSyllables) ? parts.join(APOSTROPHE) : folded;
}

/** The term as names are written. */
export function unparted(term: string): string {
  return term.includes(APOSTROPHE) ? term.replaceAll(APOSTROPHE, "") : term;
}

// Between two Latin letters, or after the number of a tone. Straight, full-width, typographic, turned, grave, acute, prime.
const APOSTROPHES = /(?<=[\p{Script=Latin}\p{Mn}1-5])['＇‘’\u02bb\u02bc`´\u2032](?=\p{Script=Latin})/u;

/** Whether the Latin letters at the end of a text are whole syllables. */
function endsWithSyllables(folded: string): boolean {
  const letters = /[a-z]+[1-5]?$/.exec(folded)?.[0].replace(/[1-5]$/, "") ?? "";
  return letters !== "" && isSyllables(letters);
}

function isSyllables(letters: string): boolean {
  if (letters === "") return true;
  for (let length = Math.min(6, letters.length); length > 0; length--)
    if (typedAs(letters.slice(0, length)).length > 0 && isSyllables(letters.slice(length))) return true;
  return false;
}
