import type { Language } from "../../domain/vocabulary.js";

type Words = Readonly<Record<Language, (text: string) => string>>;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** The parts of a year that EDTF writes as a month above 12. */
const PARTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  21: { zh: "春", en: "spring" },
  22: { zh: "夏", en: "summer" },
  23: { zh: "秋", en: "autumn" },
  24: { zh: "冬", en: "winter" },
  33: { zh: "第一季度", en: "first quarter" },
  34: { zh: "第二季度", en: "second quarter" },
  35: { zh: "第三季度", en: "third quarter" },
  36: { zh: "第四季度", en: "fourth quarter" },
  37: { zh: "1—4月", en: "January–April" },
  38: { zh: "5—8月", en: "May–August" },
  39: { zh: "9—12月", en: "September–December" },
  40: { zh: "上半年", en: "first half" },
  41: { zh: "下半年", en: "second half" },
};

const ABOUT: Words = { zh: (text) => `约${text}`, en: (text) => `about ${text}` };
const DOUBTED: Words = { zh: (text) => `${text}（存疑）`, en: (text) => `${text} (uncertain)` };

/** One EDTF date (no range) for a reader: 2022-24~ is 约2022年冬, or about winter 2022. */
export function dateInWords(edtf: string, language: Language): string {
  const plain = plainDate(edtf.replaceAll(/[?~%]/g, ""), language);
  const about = /[~%]/.test(edtf) ? ABOUT[language](plain) : plain;
  return /[?%]/.test(edtf) ? DOUBTED[language](about) : about;
}

function plainDate(text: string, language: Language): string {
  const [year = "", part = "XX", day = "XX"] = text.split(/(?<=.)-/);
  const inYear = yearInWords(year, language);
  const named = PARTS[part]?.[language];
  if (named !== undefined) {
    if (language === "zh") return `${inYear}${named}`;
    return /quarter|half/.test(named) ? `${named} of ${inYear}` : `${named} ${inYear}`;
  }
  // A month or a day that is not known.
  if (part.includes("X")) return inYear;
  const month = Number(part);
  const isDay = !day.includes("X");
  if (language === "zh") return `${inYear}${String(month)}月${isDay ? `${String(Number(day))}日` : ""}`;
  return [...(isDay ? [Number(day)] : []), MONTHS[month - 1], inYear].join(" ");
}

/** 2020, the decade 196X, or the century 19XX. */
function yearInWords(year: string, language: Language): string {
  const isZh = language === "zh";
  if (/^\d{3}X$/.test(year)) return isZh ? `${year.slice(0, 3)}0年代` : `${year.slice(0, 3)}0s`;
  if (/^\d\dXX$/.test(year))
    return isZh ? `${String(Number(year.slice(0, 2)) + 1)}世纪` : `${year.slice(0, 2)}00s`;
  return isZh ? `${year}年` : year;
}
