import type { Check } from "./check.js";

// What stands for ，。、“”《》（）！？… where a font is missing, and is hardly ever written for itself.
const GARBLE = /[袁遥尧曳冤冶渊曰噎耶爷钥揖铱绎]/gu;
// Where they are: the words that have them.
const GENUINE =
  /袁隆平|冶金|冶炼|陶冶|遥感|遥控|遥远|深渊|渊源|尧舜|冤案|冤假|作揖|钥匙|耶路|老爷|爷爷|络绎|演绎/gu;

/** Punctuation that a broken font shows as rare characters, left standing inside a name. */
export const garbledNames: Check = {
  name: "garbled punctuation in names",
  find: ({ registry }) =>
    [...registry.drafts.values()].flatMap((draft) =>
      // Persons may bear any of them.
      draft.kind === "PERSON"
        ? []
        : draft.names.flatMap(({ text }) => {
            const found = text.replace(GENUINE, "").match(GARBLE)?.[0];
            if (found === undefined) return [];
            const message = `"${text}" has ${found}, which a broken font puts for punctuation`;
            return [draft.file.fault(draft.path, message, "WARNING")];
          }),
    ),
};
