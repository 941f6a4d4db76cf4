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

// 办公区, 园区 and 地区 are none, nor are 直辖市 and 老城区.
const NEXT =
  /^(?!全|本|各|我|该|省|市|县|区|两|几|多)(\p{Script=Han}{2,3}?)(?<![两各几多])(?:[省市县州]|(?<![地公园社景校厂小病院辖灾苏新疫老片库山战特治])区)(?:(?<![城辖].)|(?=.))/u;

/**
 * The narrowest of the divisions that a folded word names, alone or before something else: 北碚 of 重庆市北碚区机关事务管理中心, 达州
 * of 达州市. Null as for `leadingDivision`.
 */
export function narrowestDivision(word: string): string | null {
  let narrowest: string | null = null;
  for (let rest = word; ;) {
    const [whole = "", division = ""] = NEXT.exec(rest) ?? [];
    if (division === "") return narrowest;
    if (division !== HOME) narrowest = division;
    rest = rest.slice(whole.length);
  }
}
