import type { EntityKind, StatementStatus } from "../../client/index.js";
import { isDay } from "./day.js";

const STATUSES: readonly StatementStatus[] = ["STATED", "PROPOSED", "PLANNED"];
const KINDS: readonly EntityKind[] = [
  "ORGANIZATION",
  "PERSON",
  "EVENT",
  "AGREEMENT",
  "HONOR",
  "WORK",
  "PLACE",
];

/** The statuses that an address names; only what is stated unless it names some. */
export function statusesOf(parameters: URLSearchParams): readonly StatementStatus[] {
  const named = STATUSES.filter((status) => parameters.getAll("status").includes(status));
  return named.length === 0 ? ["STATED"] : named;
}

/** The kinds that an address names under a name; null: none, which means all. */
export function kindsOf(parameters: URLSearchParams, name: string): readonly EntityKind[] | null {
  const named = KINDS.filter((kind) => parameters.getAll(name).includes(kind));
  return named.length === 0 ? null : named;
}

/** A whole number of an address, moved into its range: an address can hold anything. */
export function numberOf(
  parameters: URLSearchParams,
  name: string,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): number {
  const text = parameters.get(name);
  if (text === null || !/^\d{1,10}$/.test(text)) return otherwise;
  return Math.min(Math.max(Number(text), least), most);
}

/** A day of an address, null where there is none or no such day. */
export function dayOf(parameters: URLSearchParams, name: string): string | null {
  const text = parameters.get(name);
  return text !== null && isDay(text) ? text : null;
}

/** A text of an address without blanks around it; null where it is empty. */
export function textOf(parameters: URLSearchParams, name: string): string | null {
  const text = parameters.get(name)?.trim() ?? "";
  return text === "" ? null : text;
}
