import type { Check } from "./check.js";

/** The fields of other departments of a government, as their names have them. */
const OTHER_FIELDS =
  /公安|税务|财政|教育|卫生|卫健|民政|交通|市场监督|质监|质量技术|安监|安全生产|工商|水利|水务|统计|审计|司法|农业|畜牧|商务|文化|旅游|住房和城乡|规划|国土|自然资源|生态环境|环保|环境保护|应急管理|人力资源|人社|发展和改革|发改|经济和信息|经信|科技局|科学技术|体育|信访|档案|气象/;

/** BUREAU is a department for government offices (机关事务). Other departments of a government are AGENCY. */
export const bureaus: Check = {
  name: "bureaus that are other departments",
  find: ({ files }) =>
    files.organizations.flatMap(({ value, file, path }) => {
      const names = [value.name, ...(value.formerNames ?? []).map(({ name }) => name)];
      const isOther = OTHER_FIELDS.test(value.name) && !names.some((name) => name.includes("机关"));
      if (value.kind !== "BUREAU" || !isOther) return [];
      const message = `"${value.name}" is no 机关事务部门 by its name: AGENCY is the kind of other government departments`;
      return [file.fault([...path, "kind"], message, "WARNING")];
    }),
};
