import { resolve } from "node:path";

import { z } from "zod";

/** An environment variable, as the documentation lists it. */
export interface Setting {
  readonly name: string;
  /** As written in the environment; empty if there is no default. */
  readonly default: string;
  readonly description: string;
}

/** A variable with its type. */
export interface Field<T> extends Setting {
  /** What a message calls a valid value. */
  readonly expects: string;
  readonly type: z.ZodType<T, string>;
  /** Messages must not repeat its value. */
  readonly secret?: true;
}

/** A setting of any type; `usual` is its default. */
export function field<T>(
  name: string,
  usual: string,
  expects: string,
  type: z.ZodType<T, string>,
  rest: Pick<Field<T>, "description" | "secret">,
): Field<T> {
  return { name, default: usual, expects, type, ...rest };
}

/** A whole number between `min` and `max`. */
export function whole(
  name: string,
  usual: number,
  [min, max]: readonly [number, number],
  description: string,
): Field<number> {
  const type = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));
  const expects = `a whole number from ${String(min)} to ${String(max)}`;
  return field(name, String(usual), expects, type, { description });
}

export function hostName(): z.ZodType<string, string> {
  return z.string().regex(/^[\w.:%-]+$/);
}

/** A port, or null for an empty value. */
export function optionalPort(): z.ZodType<number | null, string> {
  return z
    .string()
    .regex(/^\d*$/)
    .transform((text) => (text === "" ? null : Number(text)))
    .pipe(z.number().max(65_535).nullable());
}

/** A Bolt or Neo4j URI without credentials, or nothing. */
export function boltUri(): z.ZodType<string, string> {
  return z
    .string()
    .refine((text) => text === "" || /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/@\s]+(\/|\?\S*)?$/.test(text));
}

/** An HTTP URL without credentials, or nothing. */
export function webUrl(): z.ZodType<string, string> {
  return z
    .string()
    .refine(
      (text) => text === "" || (/^https?:\/\/[^/@?#\s]+(\/[^?#\s]*)?$/.test(text) && URL.canParse(text)),
    );
}

/** A web origin, or `*`. */
export function origin(): z.ZodType<string, string> {
  // `new URL` alone would accept "https://example.org/page", which is not an origin.
  return z.string().refine((text) => text === "*" || (URL.canParse(text) && new URL(text).origin === text));
}

/** The origin of a web server, or null for an empty value. A slash at the end is dropped. */
export function optionalOrigin(): z.ZodType<string | null, string> {
  return z
    .string()
    .transform((text) => text.replace(/\/$/, ""))
    .refine(
      (text) => text === "" || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text),
    )
    .transform((text) => (text === "" ? null : text));
}

export function list(text: string): string[] {
  return text.split(",").flatMap((item) => item.trim() || []);
}

export function absolute(folder: string): string {
  return resolve(folder);
}
