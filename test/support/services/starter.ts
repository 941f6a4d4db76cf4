/** Starts one service. `global-setup.ts` has the list. */
export interface Starter<Address> {
  start(options: StartOptions): Promise<Started<Address> | Absent>;
}

export interface StartOptions {
  /** True if `REQUIRE` names the service: do also what takes long (a first download). */
  readonly required: boolean;
}

export interface Started<Address> {
  readonly address: Address;
  stop(): Promise<void>;
}

export interface Absent {
  /** Why the service is missing and how to get it, in one line. */
  readonly absent: string;
}
