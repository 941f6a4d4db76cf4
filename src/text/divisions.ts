import { OF_BULLETINS } from "./abbreviation-parts.js";

/** A name may leave it out. */
const HOME = OF_BULLETINS.province.slice(0, -1);
// 全省, 该市, 两县 and 川渝两省 are none.
const LEADING = /^(?!全|本|各|我|该|省|市|县|两|几|多)(\p{Script=Han}{2,3}?)(?<![两各几多])[省市县州]./u;

/** The division that a folded name begins with (贵阳 of 贵阳市机关事务管理局); null if it begins with none, or with the province of the bulletins. */
export function leadingDivision(name: string): string | null {
  const [, division = ""] = LEADING.exec(name) ?? [];
  return division === "" || division === HOME ? null : division;
}
