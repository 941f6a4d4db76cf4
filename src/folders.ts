import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

import { JianbaoError } from "./domain/errors.js";

/**
 * Makes a folder and its missing parents. Does not use `mkdir` with `recursive`: it never returns if the system refuses
 * with ENOENT, as below /proc (Node 20 to 24).
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = resolve(path); !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  for (const folder of missing)
    try {
      mkdirSync(folder);
    } catch (cause) {
      // Another process may have made it in the meantime.
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    }
  if (!statSync(path).isDirectory())
    throw Object.assign(new Error(`${path} is no folder`), { code: "ENOTDIR" });
}

/** Throws BAD_INPUT if there is nothing at the path of a folder. */
export function assertExists(folder: string): void {
  if (!existsSync(folder)) throw new JianbaoError("BAD_INPUT", `there is no folder ${folder}`);
}

/** True if this process may write here; false on a read-only disk, also for root. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Describes a system error for the person who chose the folder. */
export function describeSystemError(cause: unknown): string {
  const code = codeOf(cause);
  return REASONS[code] ?? code;
}

export function codeOf(cause: unknown): string {
  const { code } = cause as { readonly code?: unknown };
  return typeof code === "string" ? code : "unknown";
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "a file would be larger than this process may write",
  EROFS: "the disk is read-only",
  EACCES: "this user may not",
  EPERM: "this user may not",
  ENOTDIR: "a part of the path is a file and no folder",
  ENOENT: "no folder can be made there",
  ENAMETOOLONG: "the path is too long",
  ELOOP: "its links lead in a circle",
};
