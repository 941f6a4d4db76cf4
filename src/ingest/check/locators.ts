import type { Check } from "./check.js";

// The longest article of the sources has fewer than sixty.
const LAST_PARAGRAPH = 200;

/** A paragraph number that no article has is a typo. */
export const locators: Check = {
  name: "locators that no article has",
  find: ({ files }) =>
    files.articles.flatMap(({ header, facts, file }) => [
      ...facts.flatMap(({ value, path }) =>
        isBeyond(value.at) ? [file.fault([...path, "at"], messageOf(value.at))] : [],
      ),
      ...Object.entries(header.mentions ?? {}).flatMap(([key, at]) =>
        isBeyond(at) ? [file.fault(["mentions", key], messageOf(at))] : [],
      ),
    ]),
};

const isBeyond = (at: string | number): boolean => typeof at === "number" && at > LAST_PARAGRAPH;

const messageOf = (at: string | number): string =>
  `no article has a paragraph ${String(at)} (beyond ${String(LAST_PARAGRAPH)})`;
