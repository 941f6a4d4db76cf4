import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ENTITY_KINDS } from "./entity.js";
import { isJianbaoError } from "./errors.js";
import {
  articleId,
  documentId,
  entityId,
  evidenceId,
  factId,
  hash,
  nodeType,
  statementId,
  statementOfFact,
} from "./ids.js";

const PERSON = entityId("PERSON", "郭春英");
const BODY = entityId("ORGANIZATION", "四川省机关事务管理局");

describe("entityId", () => {
  // Clients store ids: a change here breaks every stored link.
  it("never changes", () => {
    expect(PERSON).toBe("per:1u2v5h5leq5t7utq");
    expect(BODY).toBe("org:02vc6sj289i28jt8");
  });

  it("differs between kinds and between keys", () => {
    const keys = ["杨明", "杨明（绵阳）", "四川机关事务", "", "郭春英 ", "__proto__"];
    const ids = ENTITY_KINDS.flatMap((kind) => keys.map((key) => entityId(kind, key)));
    expect(new Set(ids).size).toBe(ENTITY_KINDS.length * keys.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]{3}:[0-9a-v]{16}$/);
  });
});

describe("statementId", () => {
  const object = { object: BODY };

  it("never changes", () => {
    expect(statementId(PERSON, "HOLDS_POSITION", object, { title: "局长" })).toBe("sta:bl5kjh8sa5p4hf44");
  });

  it("does not depend on the order of qualifiers", () => {
    const text = fc.string({ minLength: 1 });
    const qualifiers = fc.record({ indicator: text, about: text, change: text, forPeriod: text });
    const value = { value: { type: "QUANTITY" as const, amount: 5.6, unit: "万平方米" } };
    fc.assert(
      fc.property(qualifiers, (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        return statementId(BODY, "FIGURE", value, given) === statementId(BODY, "FIGURE", value, turned);
      }),
    );
  });

  it("ignores qualifiers that do not identify, and qualifiers that the predicate does not have", () => {
    const honor = { object: entityId("HONOR", "四川省先进工作者") };
    const bare = statementId(PERSON, "RECEIVED_HONOR", honor, { conferredOn: "2020-12-02" });
    const more = { conferrer: "省委", conferrerId: BODY, unheardOf: "x", conferredOn: "2020-12-02" };
    expect(statementId(PERSON, "RECEIVED_HONOR", honor, more)).toBe(bare);
  });

  it("differs if an identifying qualifier, an end, the predicate or the value differs", () => {
    const other = entityId("ORGANIZATION", "四川省人民政府");
    const figure = (amount: number, unit: string, indicator: string): string =>
      statementId(BODY, "FIGURE", { value: { type: "QUANTITY", amount, unit } }, { indicator });
    const named = (value: Parameters<typeof statementId>[2]): string =>
      statementId(BODY, "NAMED", value, { nameKind: "SHORT" });
    const ids = [
      statementId(PERSON, "HOLDS_POSITION", object, { title: "局长" }),
      statementId(PERSON, "HOLDS_POSITION", object, { title: "党组书记" }),
      statementId(PERSON, "HOLDS_POSITION", { object: other }, { title: "局长" }),
      statementId(other, "HOLDS_POSITION", object, { title: "局长" }),
      statementId(PERSON, "MEMBER_OF", object, {}),
      statementId(PERSON, "MEMBER_OF", object, { role: "局长" }),
      figure(5.6, "万平方米", "面积"),
      figure(5.7, "万平方米", "面积"),
      figure(5.6, "平方米", "面积"),
      figure(5.6, "万平方米", "建筑面积"),
      named({ value: { type: "TEXT", text: "2020" } }),
      named({ value: { type: "DATE", edtf: "2020" } }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("knows only predicates of the vocabulary", () => {
    expect(codeOf(() => statementId(PERSON, "FOO", object, {}))).toBe("BAD_INPUT");
    expect(codeOf(() => statementId(PERSON, "constructor", object, {}))).toBe("BAD_INPUT");
  });
});

describe("evidenceId", () => {
  it("differs by statement, article, locator and day", () => {
    const ids = [
      evidenceId("sta:1", "art:a/1", "¶1", null),
      evidenceId("sta:2", "art:a/1", "¶1", null),
      evidenceId("sta:1", "art:a/2", "¶1", null),
      evidenceId("sta:1", "art:a/1", "¶2", null),
      evidenceId("sta:1", "art:a/1", "¶1", "2020-11-18"),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("hash", () => {
  it("has sixteen characters (80 bits), and keeps its parts separate", () => {
    expect(hash(["ab", "c"])).not.toBe(hash(["a", "bc"]));
    expect(hash([["a"], "b"])).not.toBe(hash(["a", "b"]));
    fc.assert(fc.property(fc.array(fc.jsonValue()), (parts) => /^[0-9a-v]{16}$/.test(hash(parts))));
  });
});

describe("nodeType", () => {
  it("knows every id that this service makes", () => {
    for (const kind of ENTITY_KINDS) expect(nodeType(entityId(kind, "x"))).toBe("ENTITY");
    expect(nodeType("sta:0123456789abcdef")).toBe("STATEMENT");
    for (const kind of ["TENURE", "PARTICIPATION", "CONFERRAL", "AUTHORSHIP"] as const) {
      const id = factId(kind, "sta:0123456789abcdef");
      expect([nodeType(id), statementOfFact(id)]).toEqual([kind, "sta:0123456789abcdef"]);
    }
    expect(nodeType(evidenceId("sta:1", "art:a/1", "¶1", null))).toBe("EVIDENCE");
    expect(nodeType(documentId("bulletin-2021-05-28"))).toBe("DOCUMENT");
    expect(nodeType(articleId("bulletin-2021-05-28", "01-a"))).toBe("ARTICLE");
  });

  it.each(["", "per", "per-1", "PER:1", "foo:1", ":per", "😀😀:1", `per:${"1".repeat(100_000)}`])(
    "refuses %.20s",
    (id) => {
      expect(codeOf(() => nodeType(id))).toBe("BAD_ID");
    },
  );
});

function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (cause) {
    if (isJianbaoError(cause)) return cause.code;
    throw cause;
  }
}
