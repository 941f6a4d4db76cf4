import { inject } from "vitest";

import { programIn, type Built } from "./build.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the compiled package, or null in a run that needs none. */
    readonly builtPackage: string | null;
  }
}

/** The package that `global-setup.ts` compiled for this run, over the data folder `data`. */
export function builtPackage(data: string): Built {
  const folder = inject("builtPackage");
  if (folder === null) throw new Error("this run has not compiled the package: see global-setup.ts");
  return programIn(folder, data);
}
