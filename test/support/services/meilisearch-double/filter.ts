import { Refusal } from "./faults.js";

export type Document = Readonly<Record<string, unknown>>;
export type Test = (document: Document) => boolean;

/**
 * Parses a filter of the server: `=`, `!=`, `<`, `<=`, `>`, `>=`, `IN [...]`, `AND`, `OR`, parentheses. A value is bare or
 * quoted; inside quotes, `\` escapes a quote. Raises `invalid_search_filter` for anything else, and for an attribute that
 * is not filterable.
 */
export function parseFilter(text: string, filterable: readonly string[], index: string): Test {
  const tokens = lex(text, index);
  let at = 0;
  const peek = (): string | undefined => tokens[at]?.text;
  const isSign = (sign: string): boolean => tokens[at]?.quoted === false && peek() === sign;
  const next = (): string => {
    const token = tokens[at++];
    if (!token) throw wrong(index, `\`${text}\` ends too early`);
    return token.text;
  };
  const expect = (sign: string): void => {
    if (!isSign(sign)) throw wrong(index, `expected ${sign}, found \`${peek() ?? ""}\``);
    at += 1;
  };

  const either = (): Test => {
    const tests = [both()];
    while (isSign("OR")) {
      at += 1;
      tests.push(both());
    }
    return (document) => tests.some((test) => test(document));
  };
  const both = (): Test => {
    const tests = [single()];
    while (isSign("AND")) {
      at += 1;
      tests.push(single());
    }
    return (document) => tests.every((test) => test(document));
  };
  const single = (): Test => {
    if (isSign("(")) {
      at += 1;
      const inner = either();
      expect(")");
      return inner;
    }
    const attribute = next();
    if (!filterable.includes(attribute)) throw wrong(index, `Attribute \`${attribute}\` is not filterable.`);
    if (isSign("IN")) {
      at += 1;
      const values = list();
      return (document) => valuesOf(document, attribute).some((value) => values.has(value));
    }
    const compare = OPERATORS[next()];
    if (!compare) throw wrong(index, "was expecting an operation");
    const value = next();
    return (document) => valuesOf(document, attribute).some((one) => compare(one, value.toLowerCase()));
  };
  const list = (): Set<string> => {
    const values = new Set<string>();
    expect("[");
    while (!isSign("]")) {
      values.add(next().toLowerCase());
      if (!isSign("]")) expect(",");
    }
    at += 1;
    return values;
  };

  const test = either();
  if (at < tokens.length) throw wrong(index, `unexpected characters at the end: \`${peek() ?? ""}\``);
  return test;
}

type Compare = (value: string, wanted: string) => boolean;

const OPERATORS: Readonly<Record<string, Compare>> = {
  "=": (value, wanted) => value === wanted,
  "!=": (value, wanted) => value !== wanted,
  ">": (value, wanted) => Number(value) > Number(wanted),
  ">=": (value, wanted) => Number(value) >= Number(wanted),
  "<": (value, wanted) => Number(value) < Number(wanted),
  "<=": (value, wanted) => Number(value) <= Number(wanted),
};

/** In lower case, because the server ignores case. A document without a value passes no comparison. */
function valuesOf(document: Document, attribute: string): string[] {
  const value = document[attribute];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) =>
    typeof one === "string" || typeof one === "number" ? String(one).toLowerCase() : [],
  );
}

interface Lexeme {
  readonly text: string;
  readonly quoted: boolean;
}

function lex(text: string, index: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const pattern =
    /\s*(?:"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|(?<sign>[()[\],]|!=|[<>]=?|=)|(?<bare>[^\s"'()[\],<>=!]+))/gsuy;
  while (text.slice(pattern.lastIndex).trim() !== "") {
    const start = pattern.lastIndex;
    const groups = pattern.exec(text)?.groups;
    if (!groups) throw wrong(index, `cannot read \`${text.slice(start, start + 40)}\``);
    const { double, single, sign, bare } = groups;
    const value = double?.replaceAll('\\"', '"') ?? single?.replaceAll("\\'", "'");
    lexemes.push({ text: value ?? sign ?? bare ?? "", quoted: value !== undefined });
  }
  return lexemes;
}

function wrong(index: string, message: string): Refusal {
  return new Refusal(400, "invalid_search_filter", `Index \`${index}\`: ${message}`);
}
