// The package declares types for its largest entry only, which loads three times as much.
declare module "opencc-js/t2cn" {
  export function Converter(options: {
    readonly from: "t" | "tw" | "hk";
    readonly to: "cn";
  }): (text: string) => string;
}

declare module "opencc-js/cn2t" {
  export function Converter(options: {
    readonly from: "cn";
    readonly to: "t" | "tw" | "hk";
  }): (text: string) => string;
}
