import type { Check } from "./check.js";

/** Checks that the code of a division begins with the code of its parent: 51 四川省, 5107 绵阳市, 510723 盐亭县. */
export const placeCodes: Check = {
  name: "division codes",
  find: ({ files, registry }) => {
    const bearers = new Map<string, string>();
    return files.places.flatMap(({ value, file, path }) => {
      const { code, within, name, key } = value;
      if (code === undefined) return [];
      const at = [...path, "code"];
      if (!/^\d{6}(?:\d{3}){0,2}$/.test(code))
        return [file.fault(at, `"${code}" is not a division code: a code has 6, 9 or 12 digits`)];
      const other = bearers.get(code);
      bearers.set(code, key ?? name);
      if (other !== undefined) return [file.fault(at, `${code} is also the code of "${other}"`, "WARNING")];
      const parent = within === undefined ? null : registry.find(within, ["PLACE"]);
      const above = parent?.attributes["code"];
      if (above === undefined || code.startsWith(significant(above))) return [];
      const message = `${code} does not begin with ${significant(above)}, the code of "${parent?.key ?? ""}"`;
      return [file.fault(at, message, "WARNING")];
    });
  },
};

const significant = (code: string): string => code.replace(/(?:00)+$/, "");
