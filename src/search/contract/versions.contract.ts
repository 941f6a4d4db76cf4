import { afterEach, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { SearchEngine } from "../engine.js";
import { idsOf, query, record } from "./contract.fixture.js";

const BEFORE = [record("per:b", "顾南星"), record("org:a", "青石镇便民中心")];
const AFTER = [record("per:b", "顾南星"), record("per:c", "顾北辰")];

/** Building, keeping and reading the indexes of versions. Each test removes its indexes. */
export function describeVersions(engine: () => SearchEngine): void {
  describe("versions", () => {
    const idsIn = async (version: string, text: string): Promise<string[]> =>
      idsOf(await engine().reader(version, NO_DEADLINE).search(query(text)));
    afterEach(() => engine().keepOnly(null));

    it("are none at first", async () => {
      expect(await engine().versions()).toEqual([]);
    });

    it("exist side by side, each with its own data", async () => {
      expect(await engine().build("v1", BEFORE)).toEqual({ changed: true });
      expect(await engine().build("v2", AFTER)).toEqual({ changed: true });
      expect((await engine().versions()).sort()).toEqual(["v1", "v2"]);
      expect(await idsIn("v1", "顾")).toEqual(["per:b"]);
      expect(await idsIn("v2", "顾")).toEqual(["per:b", "per:c"]);
      expect(await idsIn("v2", "青石镇")).toEqual([]);
    });

    it("stay as they are when they are built again", async () => {
      await engine().build("v1", BEFORE);
      expect(await engine().build("v1", AFTER)).toEqual({ changed: false });
      expect(await idsIn("v1", "顾")).toEqual(["per:b"]);
    });

    it("are replaced with `anew`, and answer from the new data", async () => {
      await engine().build("v1", BEFORE);
      expect(await idsIn("v1", "顾")).toEqual(["per:b"]);
      await engine().build("v2", AFTER);
      expect(await idsIn("v2", "顾")).toEqual(["per:b", "per:c"]);
      expect(await engine().build("v2", BEFORE, undefined, { anew: true })).toEqual({ changed: true });
      expect((await engine().versions()).sort()).toEqual(["v1", "v2"]);
      expect(await idsIn("v2", "顾")).toEqual(["per:b"]);
    });

    it("are complete or missing", async () => {
      await engine().build("v1", BEFORE);
      await engine().check("v1");
      await expect(engine().check("v2")).rejects.toMatchObject({ code: "INDEX_MISSING" });
    });

    it("report the progress of a build up to its end", async () => {
      const reported: (readonly number[])[] = [];
      await engine().build("v1", BEFORE, (done, total) => reported.push([done, total]));
      expect(reported.at(-1)).toEqual([2, 2]);
      expect(reported).toEqual([...reported].sort(([a = 0], [b = 0]) => a - b));
    });

    it("are left out by a build that fails, and can be built again", async () => {
      await engine().build("v1", BEFORE);
      const broken = engine().build("v2", AFTER, () => {
        throw new Error("the terminal is gone");
      });
      await expect(broken).rejects.toThrow("the terminal is gone");
      expect(await engine().versions()).toEqual(["v1"]);
      await expect(idsIn("v2", "顾")).rejects.toMatchObject({ code: "INDEX_MISSING" });
      expect(await engine().build("v2", AFTER)).toEqual({ changed: true });
      expect(await idsIn("v2", "顾")).toEqual(["per:b", "per:c"]);
    });

    it("are complete where two loads build the same one at once", async () => {
      await Promise.all([engine().build("v1", BEFORE), engine().build("v1", BEFORE)]);
      expect(await engine().versions()).toEqual(["v1"]);
      expect(await idsIn("v1", "顾")).toEqual(["per:b"]);
    });

    it("are complete while another load removes old ones", async () => {
      await engine().build("v1", BEFORE);
      await Promise.all([engine().build("v2", AFTER), engine().keepOnly("v1")]);
      await engine().build("v2", AFTER);
      expect((await engine().versions()).sort()).toEqual(["v1", "v2"]);
    });

    it("are removed except the one to keep", async () => {
      await engine().build("v1", BEFORE);
      await engine().build("v2", AFTER);
      await engine().keepOnly("v2");
      expect(await engine().versions()).toEqual(["v2"]);
      await expect(idsIn("v1", "顾")).rejects.toMatchObject({ code: "INDEX_MISSING" });
      expect(await idsIn("v2", "顾北")).toEqual(["per:c"]);
    });

    it("raise INDEX_MISSING for suggestions too where they are missing", async () => {
      const reader = engine().reader("v9", NO_DEADLINE);
      const suggesting = reader.suggest({ prefix: "顾", kinds: null, first: 5 });
      await expect(suggesting).rejects.toMatchObject({ code: "INDEX_MISSING" });
    });

    it("may have no records", async () => {
      await engine().build("v1", []);
      expect(await engine().versions()).toEqual(["v1"]);
      expect(await idsIn("v1", "顾")).toEqual([]);
    });

    it("are not paths or patterns", async () => {
      for (const odd of ["", "../v1", "v*", "a b", "v1/x"])
        await expect(engine().build(odd, BEFORE)).rejects.toMatchObject({ code: "BAD_INPUT" });
    });
  });
}
