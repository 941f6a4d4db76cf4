// The package ships no types; only what `time.ts` uses is declared.
declare module "edtf" {
  interface ExtendedDate {
    readonly type: string;
    readonly edtf: string;
    /** UTC milliseconds, inclusive; ±Infinity for an open end (`..`), null for an unknown one. */
    readonly min: number | null;
    readonly max: number | null;
    readonly lower?: ExtendedDate | null | number;
    readonly upper?: ExtendedDate | null | number;
  }
  export default function edtf(text: string): ExtendedDate;
}
