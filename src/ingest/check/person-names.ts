import type { Fault } from "../../domain/errors.js";
import type { CheckInput, Check } from "./check.js";

const TITLE =
  /局长|书记|主任|处长|科长|院长|校长|园长|厅长|部长|省长|市长|县长|区长|会长|队长|组长|主席|委员|教授|医[生师]|护士|经理|董事|同志|先生|女士|老师|编辑|记者|巡视员|调研员|秘书/;
// 习近平, 欧阳修, 买买提·艾力, or a name in Latin letters.
const FORM =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:[·•‧∙⋅・･]\p{Script=Han}+)+|[\p{Script=Latin}.' -]+)$/u;

/** Checks that a person's name contains no title, and a title no person's name. */
export const personNames: Check = {
  name: "names and titles of persons",
  find: (input) => [...titledNames(input), ...namedTitles(input)],
};

function titledNames({ files }: CheckInput): Fault[] {
  return files.persons.flatMap(({ value, file, path }) => {
    const aliases = (value.aliases ?? []).map((alias, index) => ({
      text: typeof alias === "string" ? alias : alias.name,
      at: [...path, "aliases", index],
      form: typeof alias === "string" || alias.kind !== "ENGLISH",
    }));
    return [{ text: value.name, at: [...path, "name"], form: true }, ...aliases].flatMap(
      ({ text, at, form }) => {
        const title = TITLE.exec(text)?.[0];
        if (title !== undefined)
          return [file.fault(at, `"${text}" has the title ${title}: write titles in tenures`)];
        return form && !FORM.test(text)
          ? [file.fault(at, `"${text}" does not look like a person's name`, "WARNING")]
          : [];
      },
    );
  });
}

function namedTitles({ files, dataset }: CheckInput): Fault[] {
  const persons = dataset.entities
    .filter(({ kind }) => kind === "PERSON")
    .flatMap(({ names }) => names.map(({ text }) => text));
  return files.articles
    .flatMap(({ facts }) => facts)
    .flatMap(({ value, file, path }) =>
      "positions" in value
        ? Object.entries(value.positions).flatMap(([body, titles]) =>
            titles.flatMap((title, index) => {
              const name = persons.find((one) => title.includes(one));
              if (name === undefined) return [];
              const message = `"${title}" has a person's name in it: ${name}`;
              return [file.fault([...path, "positions", body, index], message)];
            }),
          )
        : [],
    );
}
