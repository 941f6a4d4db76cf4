import type { Check } from "./check.js";
import { writtenTexts } from "./texts.js";

// Digits that belong to a longer number (a standard, an amount) are none of these.
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/, "a mobile number"],
  [/(?<!\d)\(?0\d{2,3}\)?[ -]?\d{7,8}(?!\d)/, "a telephone number"],
  [/(?:电话|传真|热线|手机|tel)\D{0,4}\d{5,}/i, "a telephone number"],
  [/[\w.+-]+@[\w-]+\.\w+/, "an e-mail address"],
  [/(?<!\d)\d{17}[\dXx](?![\dXx])/, "an identity number"],
];

/** Contact data and identity numbers are no facts about bodies and posts, and never belong here. */
export const privateData: Check = {
  name: "private data",
  find: ({ files }) =>
    writtenTexts(files).flatMap(({ text, file, path }) => {
      const plain = text.normalize("NFKC");
      const found = FORMS.find(([form]) => form.test(plain));
      return found ? [file.fault(path, `this looks like ${found[1]}: leave it out`)] : [];
    }),
};
