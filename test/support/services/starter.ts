/** How one service comes up. `global-setup.ts` holds the list. */
export interface Starter<Address> {
  start(options: StartOptions): Promise<Started<Address> | Absent>;
}

export interface StartOptions {
  /** `REQUIRE` names the service: take the long way too (a first download). */
  readonly required: boolean;
}

export interface Started<Address> {
  readonly address: Address;
  stop(): Promise<void>;
}

export interface Absent {
  /** Why it is not there and how to get it, in one line. */
  readonly absent: string;
}
