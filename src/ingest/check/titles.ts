import type { Check } from "./check.js";

// 局党组书记, 办公室主任, 省政府副秘书长: the organization before the post.
const ORGANIZATION =
  /^(?:(?:我?局|[省市县区州厅]|医?院|中心|公司|集团)(?:党组|党委|党支部|委|政府|机关|办公室|人事|财务)|(?:党组)?办公室|.{2,}(?:局|厅|大学|医院|公司|中心)(?!长))(?=.*(?:长|主任|书记|经理|委员|成员|主席|教授))/;
const SHORTEST_NAME = 4;
const SHORTEST_SHORT_NAME = 3;

/** Checks that a title is the post alone; the organization is the reference before it. */
export const titles: Check = {
  name: "organizations in titles",
  find: ({ files, dataset }) => {
    const organizations = dataset.entities
      .filter(({ kind }) => kind === "ORGANIZATION")
      .flatMap(({ names }) => names.map(({ text }) => text))
      .filter((text) => text.length >= SHORTEST_NAME);
    return files.articles.flatMap(({ header, facts }) => {
      const short = Object.keys({ ...header.names, ...header.localNames });
      return facts.flatMap(({ value, file, path }) =>
        "positions" in value
          ? Object.entries(value.positions).flatMap(([reference, posts]) =>
              posts.flatMap((post, index) => {
                const named =
                  organizations.find((name) => post.includes(name)) ??
                  short.find((name) => glued(post, name)) ??
                  ORGANIZATION.exec(post)?.[0];
                if (named === undefined) return [];
                const message = `the title "${post}" has an organization in it: ${named}`;
                const at = [...path, "positions", reference, index];
                return [file.fault(at, message, "WARNING")];
              }),
            )
          : [],
      );
    });
  },
};

/**
 * Whether the post begins with a short name of the article: 团省委副书记 with 团省委. 中心主任 with 中心 is a title and does not
 * count.
 */
function glued(post: string, name: string): boolean {
  return name.length >= SHORTEST_SHORT_NAME && post.startsWith(name) && post !== name;
}
