import type { Finder } from "../rank/finder.js";
import { findInNames, findTerm } from "./find.js";
import { gramsOf, mentionsIn } from "./grams.js";
import {
  foldedNames,
  isName,
  namedExactly,
  namesAsWritten,
  namesBySound,
  possibleAbbreviations,
  possibleTypos,
  withInName,
} from "./names.js";
import type { SearchableIndex } from "./view.js";
import { viewOf } from "./view.js";

/** Finds candidates in the columns of an index. What it gives holds until the workspace of the index is cleared. */
export function finderOf(index: SearchableIndex): Finder {
  const { known } = index.workspace;
  return {
    view: viewOf(index),
    all: () => Array.from({ length: index.count }, (_, record) => record),
    evidence: (texts, asked) => {
      const key = JSON.stringify([texts, asked]);
      const evidence = known.get(key) ?? findTerm(index, texts, asked);
      known.set(key, evidence);
      return evidence;
    },
    evidenceInNames: (character) => findInNames(index, character.charCodeAt(0)),
    dictionary: () => ({
      isName: (text) => isName(index, text),
      isFactWord: (text) => index.factWords.has(text),
    }),
    mentions: (text) => mentionsIn(index, text),
    grams: (grams) => gramsOf(index, grams),
    possibleAbbreviations: (texts) => possibleAbbreviations(index, texts),
    possibleTypos: (term) => possibleTypos(index, term),
    namesAsWritten: (prefix, found) => {
      namesAsWritten(index, prefix, found);
    },
    namedExactly: (texts) => namedExactly(index, texts),
    withInName: (joined) => withInName(index, joined),
    namesOf: (candidate) => foldedNames(index, candidate),
    namesBySound: (sound, found) => {
      namesBySound(index, sound, found);
    },
  };
}
