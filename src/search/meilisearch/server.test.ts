import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { Refusal } from "../../../test/support/services/meilisearch-double/faults.js";
import type { Double, Seen } from "../../../test/support/services/meilisearch-double/double.js";
import { startDouble } from "../../../test/support/services/meilisearch-double/double.js";
import { deadlineIn, NO_DEADLINE } from "../../domain/deadline.js";
import { FORM } from "../record/record.js";
import { idsOf, query, record, TOWN } from "../contract/contract.fixture.js";
import type { SearchEngine } from "../engine.js";
import { openServer } from "./client.js";
import { openMeilisearch } from "./engine.js";

const SOME = [record("per:a", "顾南星")];

describe("a server", () => {
  let double: Double;
  let engine: SearchEngine;
  beforeAll(async () => {
    double = await startDouble();
    engine = at({});
  });
  afterAll(() => double[Symbol.asyncDispose]());
  afterEach(async () => {
    double.before = () => undefined;
    await engine.keepOnly(null);
  });

  const at = (over: Partial<Parameters<typeof openMeilisearch>[0]>): SearchEngine =>
    openMeilisearch({ url: double.url, key: double.key, prefix: "town", ...over });
  const find = (text: string, by = engine, deadline = NO_DEADLINE): Promise<string[]> =>
    by.reader("v1", deadline).search(query(text)).then(idsOf);
  const callsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = double.seen.length;
    await work();
    return double.seen.length - before;
  };
  const uids = async (): Promise<string[]> => (await openServer(double).indexes()).map(({ uid }) => uid);
  const refuse = (method: string, path: RegExp, refusal: Refusal): void => {
    double.before = (one: Seen) => {
      if (one.method === method && path.test(one.path)) throw refusal;
    };
  };

  describe("that cannot be reached", () => {
    it("is unavailable at once if nothing listens", async () => {
      const nowhere = at({ url: await freed() });
      const code = "SEARCH_UNAVAILABLE";
      await expect(find("云溪", nowhere)).rejects.toMatchObject({ code });
      await expect(find("云溪", nowhere)).rejects.toThrow(/ECONNREFUSED/);
      await expect(nowhere.versions()).rejects.toMatchObject({ code });
      await expect(nowhere.build("v1", SOME)).rejects.toMatchObject({ code });
    });

    it("is unavailable if the key is wrong, and the error does not have the key", async () => {
      const wrong = at({ key: "secret-key" });
      const failure = await wrong.versions().catch((cause: unknown) => cause);
      expect(failure).toMatchObject({ code: "SEARCH_UNAVAILABLE" });
      expect(String(failure)).not.toContain("secret-key");
    });

    it("is unavailable if another program answers", async () => {
      const { url, other } = await listening();
      await expect(find("云溪", at({ url }))).rejects.toMatchObject({ code: "SEARCH_UNAVAILABLE" });
      other.close();
    });

    it("is given up when the time is up, not before and not long after", async () => {
      await engine.build("v1", SOME);
      double.before = () => sleep(2_000);
      const start = performance.now();
      const code = "DEADLINE_EXCEEDED";
      await expect(find("顾", engine, deadlineIn(100))).rejects.toMatchObject({ code });
      const taken = performance.now() - start;
      expect(taken > 99 && taken < 1_000).toBe(true);
    });
  });

  describe("that refuses", () => {
    const full = new Refusal(500, "no_space_left_on_device", "There is no more space left.");

    it.each([
      ["to make an index", "POST", /^\/indexes$/],
      ["settings", "PATCH", /settings$/],
      ["documents", "POST", /documents$/],
      ["the swap", "POST", /^\/swap-indexes$/],
    ])("%s leaves nothing of a build, and the error has the reason", async (_, method, path) => {
      refuse(method, path, full);
      const building = engine.build("v1", SOME);
      await expect(building).rejects.toMatchObject({ code: "SEARCH_UNAVAILABLE" });
      await expect(building).rejects.toThrow(/no more space/);
      double.before = () => undefined;
      expect(await uids()).toEqual([]);
    });

    it("a document in its task leaves nothing of a build, and the error has the reason", async () => {
      const odd = { ...record("per:a", "顾南星"), id: "per:".padEnd(600, "a") };
      const building = engine.build("v1", [odd]);
      await expect(building).rejects.toMatchObject({ code: "SEARCH_FAILED" });
      await expect(building).rejects.toThrow(/identifier is invalid/);
      expect(await uids()).toEqual([]);
    });
  });

  describe("with indexes of others", () => {
    it("keeps indexes of others, and of a prefix that begins with ours", async () => {
      const other = at({ prefix: "town-2" });
      await openServer(double).create("townhall", "id");
      await openServer(double).create("town-a-b", "id");
      await other.build("v1", SOME);
      await engine.build("v1", TOWN);
      expect(await engine.versions()).toEqual(["v1"]);
      await engine.keepOnly(null);
      expect(await uids()).toEqual([`town-2-v1_form${String(FORM)}`, "town-a-b", "townhall"]);
      expect(await find("顾", other)).toEqual(["per:a"]);
      await other.keepOnly(null);
    });

    it("does not read an index of another form, and drops it with the next load", async () => {
      await openServer(double).create("town-v1", "id");
      await openServer(double).create("town-v1_form1", "id");
      expect(await engine.versions()).toEqual([]);
      await expect(find("顾")).rejects.toMatchObject({ code: "INDEX_MISSING" });
      await engine.build("v1", SOME);
      await engine.keepOnly("v1");
      expect((await uids()).filter((uid) => uid.startsWith("town-v1"))).toEqual([
        `town-v1_form${String(FORM)}`,
      ]);
    });

    it("does not list a version during its build", async () => {
      const seen: string[][] = [];
      double.before = async ({ path, method }) => {
        // The placeholder has the name now.
        if (path !== "/swap-indexes" || method !== "POST") return;
        double.before = () => undefined;
        seen.push(await engine.versions());
        await expect(find("顾")).rejects.toMatchObject({ code: "INDEX_MISSING" });
        await engine.keepOnly(null);
      };
      await engine.build("v1", SOME);
      expect(seen).toEqual([[]]);
      expect(await find("顾")).toEqual(["per:a"]);
    });

    it("drops the index of a load that failed a day ago, and keeps that of a running load", async () => {
      const server = openServer(double);
      const name = (letter: string): string => `town-v2-unfinished-${letter.repeat(32)}`;
      for (const uid of [name("a"), name("b")]) await server.create(uid, "id");
      double.age(name("a"), 25 * 3_600_000);
      await engine.keepOnly("v1");
      expect((await uids()).filter((uid) => uid.startsWith("town-v2"))).toEqual([name("b")]);
      await server.drop(name("b"));
    });
  });

  describe("gets a request", () => {
    it("once for a query that matches as written", async () => {
      await engine.build("v1", TOWN);
      for (const text of ["林知夏", "linzhixia", "云溪"])
        expect([text, await callsOf(() => find(text))]).toEqual([text, 1]);
      // One for abbreviations, and two for what has a part of the query, because a text or a fact alone has all of it.
      for (const text of ["云溪局 局长", "林知夏 2031 会议", "云溪 会议"])
        expect([text, await callsOf(() => find(text))]).toEqual([text, 4]);
      // One more each for facts, for abbreviations, for typos and for their corrections.
      expect(await callsOf(() => find("林知霞"))).toBe(5);
    });

    it("once for a suggestion where enough names begin so, else for names that have it inside", async () => {
      await engine.build("v1", TOWN);
      const before = double.seen.length;
      const complete = (prefix: string, first: number): Promise<unknown> =>
        engine.reader("v1", NO_DEADLINE).suggest({ prefix, kinds: null, first });
      await complete("linzh", 2);
      expect(double.seen.length - before).toBe(1);
      // One more for names that have it inside.
      await complete("linzh", 5);
      expect(double.seen.length - before).toBe(3);
    });

    it("few times for a paragraph of 2,000 characters, with filters of at most 5,000 values", async () => {
      await engine.build("v1", TOWN);
      const han = Array.from({ length: 1_990 }, (_, at) =>
        String.fromCharCode(0x4e00 + ((at * 37) % 0x5000)),
      );
      const before = double.seen.length;
      await find(han.join(""));
      const sent = double.seen.slice(before).map(({ body }) => body as { queries?: { filter?: string }[] });
      const requests = sent.flatMap(({ queries = [] }) => queries);
      const sizes = requests.map(({ filter = "" }) => filter.split('", "').length);
      expect(Math.max(...sizes)).toBe(5_000);
      expect(sent.length).toBeLessThanOrEqual(6);
      expect(requests.length).toBeLessThanOrEqual(400);
    });

    it("for uncompressed responses, because compressed ones take forty milliseconds more", async () => {
      await engine.build("v1", SOME);
      await find("顾");
      for (const { headers } of double.seen)
        if (headers["x-meilisearch-client"] !== undefined)
          expect(headers["accept-encoding"]).toBe("identity");
    });
  });
});

/** A server that answers every request with a web page. */
async function listening(): Promise<{ readonly url: string; readonly other: Server }> {
  const other = createServer((_, response) => response.end("<html></html>"));
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${String((other.address() as AddressInfo).port)}`, other };
}

/** An address where nothing listens any more. */
async function freed(): Promise<string> {
  const { url, other } = await listening();
  await new Promise((done) => other.close(done));
  return url;
}
