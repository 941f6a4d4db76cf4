import { characters } from "../../text/characters.js";
import { BOUNDARY, foldText } from "../../text/fold.js";
import type { EntityQuery } from "../queries/entities.js";

/** The form in which both stores keep the names of entities and the titles of documents, and compare them. */
export function storedName(text: string): string {
  return foldText(text);
}

/**
 * The characters that a name must have in this order to match a text. None for a text without content (marks, NUL, lone
 * surrogates, backslashes): it matches no name.
 */
export function nameCharacters(text: string): string[] {
  return characters(storedName(text)).filter((one) => one !== BOUNDARY);
}

/** A condition on names as the stores compare them: one of these, or each that contains this text. */
export function nameCondition(
  condition: NonNullable<EntityQuery["name"]>,
): { readonly in: readonly string[] } | { readonly contains: string } {
  // A text without content is the name of nothing and a part of nothing, though every text contains an empty one.
  const withContent = (texts: readonly string[]): string[] => [
    ...new Set(texts.map(storedName).filter((text) => text !== "")),
  ];
  if ("in" in condition) return { in: withContent(condition.in) };
  const [contains] = withContent([condition.contains]);
  return contains === undefined ? { in: [] } : { contains };
}
