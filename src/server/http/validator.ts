import { createHash } from "node:crypto";

import type { HttpResponse, RequestContext } from "./handler.js";

/**
 * A validator made from parts that together determine an answer. Weak: the same answer is sent plain and compressed, and
 * these differ in bytes.
 */
export function validatorOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  // With lengths, so that no two lists of parts are the same text.
  for (const part of parts) hash.update(`${String(Buffer.byteLength(part))}:`).update(part);
  return `W/"${hash.digest("base64url").slice(0, 22)}"`;
}

/** Whether `If-None-Match` names this validator. Weak comparison, as RFC 9110 asks for this header. */
export function isFresh({ headers }: Pick<RequestContext, "headers">, validator: string): boolean {
  const given = headers["if-none-match"]?.slice(0, 10_000);
  if (given === undefined) return false;
  if (given.trim() === "*") return true;
  const opaque = validator.replace(/^W\//, "");
  return [...given.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === opaque);
}

/** Revalidated at each use: a 304 costs no body. */
export const REVALIDATE = "no-cache";

/** The answer with a validator made from its body; 304 without a body if the client has it already. */
export function revalidated(context: RequestContext, response: HttpResponse): HttpResponse {
  const { status, headers = {}, body } = response;
  if (status !== 200 || !(typeof body === "string" || body instanceof Uint8Array)) return response;
  const etag = validatorOf(body);
  const all = { "cache-control": REVALIDATE, ...headers, etag };
  return isFresh(context, etag) ? notModified(all) : { status, headers: all, body };
}

/** A 304 repeats the headers by which a cache files the answer, and none that describe a body. */
export function notModified(headers: Readonly<Record<string, string>>): HttpResponse {
  const kept = Object.entries(headers).filter(([name]) => !name.startsWith("content-") || name === POLICY);
  return { status: 304, headers: Object.fromEntries(kept) };
}

const POLICY = "content-security-policy";
