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
  const uids = async (): Promise<string[]> => (await openServer(double).indexes()).map(({ uid }) => uid);
  const refuse = (method: string, path: RegExp, refusal: Refusal): void => {
    double.before = (one: Seen) => {
      if (one.method === method && path.test(one.path)) throw refusal;
    };
  };

  describe("that cannot be asked", () => {
    it("is unavailable at once where nobody listens", async () => {
      const nowhere = at({ url: await freed() });
      const code = "SEARCH_UNAVAILABLE";
      await expect(find("云溪", nowhere)).rejects.toMatchObject({ code });
      await expect(find("云溪", nowhere)).rejects.toThrow(/ECONNREFUSED/);
      await expect(nowhere.versions()).rejects.toMatchObject({ code });
      await expect(nowhere.build("v1", SOME)).rejects.toMatchObject({ code });
    });

    it("is unavailable where the key is wrong, and does not tell the key", async () => {
      const wrong = at({ key: "secret-key" });
      const failure = await wrong.versions().catch((cause: unknown) => cause);
      expect(failure).toMatchObject({ code: "SEARCH_UNAVAILABLE" });
      expect(String(failure)).not.toContain("secret-key");
    });

    it("is unavailable where something else answers", async () => {
      const { url, other } = await listening();
      await expect(find("云溪", at({ url }))).rejects.toMatchObject({ code: "SEARCH_UNAVAILABLE" });
      other.close();
    });

    it("is left when the time is up, not before and not long after", async () => {
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
    ])("%s leaves nothing of a build, and says why", async (_, method, path) => {
      refuse(method, path, full);
      const building = engine.build("v1", SOME);
      await expect(building).rejects.toMatchObject({ code: "SEARCH_UNAVAILABLE" });
      await expect(building).rejects.toThrow(/no more space/);
      double.before = () => undefined;
      expect(await uids()).toEqual([]);
    });

    it("a document in its task leaves nothing of a build, and says why", async () => {
      const odd = { ...record("per:a", "顾南星"), id: "per:".padEnd(600, "a") };
      const building = engine.build("v1", [odd]);
      await expect(building).rejects.toMatchObject({ code: "SEARCH_FAILED" });
      await expect(building).rejects.toThrow(/identifier is invalid/);
      expect(await uids()).toEqual([]);
    });
  });

  describe("that others use too", () => {
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

    it("reads no index of another form, and drops it with the next load", async () => {
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

    it("shows no version whose build has not ended", async () => {
      const seen: string[][] = [];
      double.before = async ({ path, method }) => {
        // Between the two, the name is taken and nothing is in it.
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

    it("loses what a load left that was broken off a day ago, and not what one is making", async () => {
      const server = openServer(double);
      const name = (letter: string): string => `town-v2-unfinished-${letter.repeat(32)}`;
      for (const uid of [name("a"), name("b")]) await server.create(uid, "id");
      double.age(name("a"), 25 * 3_600_000);
      await engine.keepOnly("v1");
      expect((await uids()).filter((uid) => uid.startsWith("town-v2"))).toEqual([name("b")]);
      await server.drop(name("b"));
    });
  });

  describe("is asked", () => {
    it("once for a query that finds something as it is written", async () => {
      await engine.build("v1", TOWN);
      for (const text of ["林知夏", "云溪局 局长", "linzhixia", "林知夏 2031 会议", "云溪"]) {
        const before = double.seen.length;
        await find(text);
        expect([text, double.seen.length - before]).toEqual([text, 1]);
      }
      const before = double.seen.length;
      await engine.reader("v1", NO_DEADLINE).suggest({ prefix: "linzh", kinds: null, first: 5 });
      expect(double.seen.length - before).toBe(1);
      // Facts, corrections, what they mean: one more each.
      await find("林知霞");
      expect(double.seen.length - before).toBeLessThanOrEqual(5);
    });

    it("for plain answers, because zipped ones come forty milliseconds late", async () => {
      await engine.build("v1", SOME);
      await find("顾");
      for (const { headers } of double.seen)
        if (headers["x-meilisearch-client"] !== undefined)
          expect(headers["accept-encoding"]).toBe("identity");
    });
  });
});

/** A server that answers with a page, whatever it is asked. */
async function listening(): Promise<{ readonly url: string; readonly other: Server }> {
  const other = createServer((_, response) => response.end("<html></html>"));
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${String((other.address() as AddressInfo).port)}`, other };
}

/** An address where somebody listened, and nobody does. */
async function freed(): Promise<string> {
  const { url, other } = await listening();
  await new Promise((done) => other.close(done));
  return url;
}
