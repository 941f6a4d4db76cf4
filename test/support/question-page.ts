import { format } from "prettier";

import { KINDS, type Question } from "./question.js";

/** The parts of the page that come from the service: ids of the variables, and citations of articles. */
export interface Asked {
  readonly question: Question;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly citations: readonly string[];
}

const HEAD = `# Fifty-five questions · 五十五问

Generated from \`test/questions/\` by \`npx vitest run test/api/questions.test.ts -u\`; the test runs each query over
both stores. Each answer was read in the sources first and compared with the service afterwards. The test checks that
every part **in bold** occurs in the answer of the service; the rest is our reading of the sources. Run a query in the
playground (\`/graphql\`) to see the complete answer with its evidence.

答案先从文献读出，再与服务的回答核对；**粗体**各处逐一核对过确在回答里，其余是我们的解说。查询可贴进 \`/graphql\` 运行。
`;

const TITLES: Readonly<Record<Question["kind"], string>> = {
  RELATED: "谁与谁有关 · Who is related to whom",
  HAPPENED: "谁何时做了什么 · Who did what, and when",
  KNOWN: "凭什么知道 · How do we know",
  WHOLE: "限于何日，各方是谁 · Within which days, and who had a part",
};

/** The text of `docs/guides/questions.md`, formatted like the repository. */
export async function questionPage(asked: readonly Asked[]): Promise<string> {
  const parts = KINDS.flatMap((kind) => [
    `## ${TITLES[kind]}`,
    ...asked.filter(({ question }) => question.kind === kind).map(section),
  ]);
  return format([HEAD, ...parts].join("\n\n"), {
    parser: "markdown",
    printWidth: 110,
    objectWrap: "collapse",
  });
}

function section({ question, variables, citations }: Asked): string {
  const { number, chinese, english, answer, query } = question;
  return [
    `### ${String(number)}. ${chinese}`,
    `_${english}_`,
    answer,
    citations.map((citation) => `- ${citation}`).join("\n"),
    "<details><summary>查询 · query</summary>",
    block("graphql", query),
    ...(Object.keys(variables).length > 0 ? [block("json", JSON.stringify(variables, null, 2))] : []),
    "</details>",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
