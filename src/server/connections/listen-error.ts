import { createServer } from "node:net";

import { JianbaoError } from "../../domain/errors.js";

interface Address {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

/** Throws BAD_CONFIG if no server can listen at the address. Called before the data are loaded, which takes minutes. */
export async function assertPortFree(address: Address, prefix = ""): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once("error", (cause) => {
        reject(listenError(address, cause, prefix));
      });
      probe.listen(address.port, address.host, resolve);
    });
  } finally {
    await new Promise((resolve) => probe.close(resolve));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program listens there already",
  EACCES: "this user may not",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "there is no such host",
};

/** Explains why a server cannot listen, and names the settings to change; `prefix` is the start of their names. */
export function listenError({ host, port }: Address, cause: Error, prefix = ""): Error {
  const reason = "code" in cause ? REASONS[String(cause.code)] : undefined;
  if (reason === undefined) return cause;
  const message = `cannot listen at ${prefix}HOST ${host}, ${prefix}PORT ${String(port)}: ${reason}`;
  return new JianbaoError("BAD_CONFIG", message, { cause });
}
