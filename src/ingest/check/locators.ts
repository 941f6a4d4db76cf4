import type { Check } from "./check.js";

// The longest article of the sources has fewer than sixty.
const LAST_PARAGRAPH = 200;

/** A number of a paragraph that no article has is a slip of the pen, and leads nobody anywhere. */
export const locators: Check = {
  name: "places that no article has",
  find: ({ files }) =>
    files.articles.flatMap(({ header, facts, file }) => [
      ...facts.flatMap(({ value, path }) =>
        isBeyond(value.at) ? [file.fault([...path, "at"], told(value.at))] : [],
      ),
      ...Object.entries(header.mentions ?? {}).flatMap(([key, at]) =>
        isBeyond(at) ? [file.fault(["mentions", key], told(at))] : [],
      ),
    ]),
};

const isBeyond = (at: string | number): boolean => typeof at === "number" && at > LAST_PARAGRAPH;

const told = (at: string | number): string =>
  `no article has a paragraph ${String(at)} (beyond ${String(LAST_PARAGRAPH)})`;
