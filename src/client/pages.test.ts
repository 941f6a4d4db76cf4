import { describe, expect, it } from "vitest";

import { createClient } from "./client.js";
import { typedDocument } from "./document.js";
import { answered, fakeFetch, silent, type Reply } from "./fake-fetch.fixture.js";
import { edges, nodes, pages } from "./pages.js";

interface List {
  readonly nodes: readonly number[];
  readonly edges: readonly { readonly node: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Variables {
  readonly first?: number | undefined;
  readonly after?: string | null | undefined;
}
const Numbers = typedDocument<{ readonly numbers: List | null }, Variables>(
  "query ($first: Int, $after: String) { … }",
);

/** A server with the numbers 1 to `count`. The cursor of a number is its text. */
function numbers(count: number, versionOf: (after: number) => string | null = () => "v1"): Reply {
  return (sent) => {
    const { first = 2, after } = sent.body?.["variables"] as Variables;
    const begin = Number(after ?? 0);
    const found = Array.from({ length: Math.min(first, count - begin) }, (_, index) => begin + index + 1);
    const last = begin + found.length;
    const pageInfo = { hasNextPage: last < count, endCursor: found.length === 0 ? null : String(last) };
    const list: List = { nodes: found, edges: found.map((node) => ({ node })), pageInfo };
    const dataVersion = versionOf(begin);
    return answered({ numbers: list }, dataVersion === null ? {} : { dataVersion })(sent);
  };
}

function serve(...replies: readonly [Reply, ...Reply[]]): {
  readonly client: ReturnType<typeof createClient>;
  readonly cursors: () => unknown[];
} {
  const { fetch, sent } = fakeFetch(...replies);
  return {
    client: createClient({ endpoint: "https://example.org/graphql", fetch }),
    cursors: () => sent.map(({ body }) => (body?.["variables"] as Variables).after),
  };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const pick = (data: { readonly numbers: List | null }): List | null => data.numbers;

describe("the items of a list", () => {
  it.each([
    [0, [undefined]],
    [2, [undefined]],
    [5, [undefined, "2", "4"]],
  ])("are read to the end of %i", async (count, cursors) => {
    const expected = Array.from({ length: count }, (_, index) => index + 1);
    for (const read of [
      ({ client }: ReturnType<typeof serve>) => all(nodes(client, Numbers, {}, pick)),
      async ({ client }: ReturnType<typeof serve>) =>
        (await all(edges(client, Numbers, {}, pick))).map(({ node }) => node),
      async ({ client }: ReturnType<typeof serve>) =>
        (await all(pages(client, Numbers, {}, pick))).flatMap((page) => page.nodes),
    ]) {
      const server = serve(numbers(count));
      expect(await read(server)).toEqual(expected);
      expect(server.cursors()).toEqual(cursors);
    }
  });

  it("begin after a given cursor, in pages of a given size", async () => {
    const { client, cursors } = serve(numbers(9));
    expect(await all(nodes(client, Numbers, { first: 3, after: "4" }, pick))).toEqual([5, 6, 7, 8, 9]);
    expect(cursors()).toEqual(["4", "7"]);
  });

  it("are none where there is no list", async () => {
    const { client } = serve(answered({ numbers: null }));
    expect(await all(nodes(client, Numbers, {}, pick))).toEqual([]);
  });

  it("are not asked for before they are used, nor after a break", async () => {
    const { client, cursors } = serve(numbers(9));
    const list = nodes(client, Numbers, {}, pick);
    expect(cursors()).toEqual([]);
    for await (const item of list) if (item === 3) break;
    expect(cursors()).toEqual([undefined, "2"]);
    expect(await list.next()).toEqual({ done: true, value: undefined });
    expect(cursors()).toHaveLength(2);
  });

  it("end with the reason of the signal, in a page and in a request", async () => {
    const reason = new Error("enough");
    for (const stopAt of [1, 2]) {
      const { client, cursors } = serve(numbers(9), silent);
      const controller = new AbortController();
      const seen: number[] = [];
      const reading = (async () => {
        for await (const item of nodes(client, Numbers, {}, pick, { signal: controller.signal })) {
          seen.push(item);
          if (item === stopAt)
            setTimeout(() => {
              controller.abort(reason);
            });
          // Lets the signal come in the middle of the first page.
          if (item === 1 && stopAt === 1) await new Promise((resolve) => setTimeout(resolve, 5));
        }
      })();
      await expect(reading).rejects.toBe(reason);
      expect(seen).toEqual(stopAt === 1 ? [1] : [1, 2]);
      expect(cursors()).toHaveLength(stopAt);
    }
  });

  it("do not go round in a circle", async () => {
    const page = (endCursor: string | null): Reply =>
      answered({ numbers: { nodes: [1], edges: [], pageInfo: { hasNextPage: true, endCursor } } });
    const cases: readonly [readonly [Reply, ...Reply[]], string | undefined, number][] = [
      [[page("a")], undefined, 2],
      [[page("a"), page("b"), page("a")], undefined, 3],
      [[page("a")], "a", 1],
      [[page(null)], undefined, 1],
    ];
    for (const [replies, after, read] of cases) {
      const { client } = serve(...replies);
      const seen: number[] = [];
      const reading = (async () => {
        for await (const item of nodes(client, Numbers, { after }, pick)) seen.push(item);
      })();
      await expect(reading).rejects.toMatchObject({ code: "BAD_RESPONSE", isRetryable: false });
      expect(seen).toHaveLength(read);
    }
  });
});

describe("data that change between two pages", () => {
  const changing = numbers(5, (after) => (after < 2 ? "v1" : "v2"));

  it("are an error before an item of the new data is given", async () => {
    const { client } = serve(changing);
    const seen: number[] = [];
    const reading = (async () => {
      for await (const item of nodes(client, Numbers, {}, pick)) seen.push(item);
    })();
    await expect(reading).rejects.toMatchObject({ code: "DATA_CHANGED", isRetryable: true });
    expect(seen).toEqual([1, 2]);
  });

  it("are read on if the caller wants it", async () => {
    const { client } = serve(changing);
    const list = nodes(client, Numbers, {}, pick, { whenDataChange: "continue" });
    expect(await all(list)).toEqual([1, 2, 3, 4, 5]);
  });

  it("are not seen where the server names no version", async () => {
    const { client } = serve(numbers(5, (after) => (after === 2 ? null : "v1")));
    expect(await all(nodes(client, Numbers, {}, pick))).toHaveLength(5);
  });
});
