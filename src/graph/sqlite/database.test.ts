import { describe, expect, it } from "vitest";

import { openDatabase } from "./database.js";

describe("a database that was closed", () => {
  it("refuses queries, with an error that can be caught", () => {
    const database = openDatabase(":memory:");
    database.exec("CREATE TABLE one (id TEXT)");
    expect(database.all("SELECT id FROM one")).toEqual([]);
    database.close();
    const closed = expect.objectContaining({ code: "STORE_UNAVAILABLE" }) as Error;
    expect(() => database.all("SELECT id FROM one")).toThrow(closed);
    expect(() => {
      database.run("DELETE FROM one");
    }).toThrow(closed);
    expect(() => {
      database.close();
    }).not.toThrow();
  });
});
