const LINE_EMS = 9;
const LINES = 2;

/**
 * A name as it stands in the network: at most two lines of nine characters, because a longer one covers its neighbors. The
 * whole name is in the panel and in the list. Names are data and can hold anything, such as line breaks.
 */
export function nodeLabel(name: string): string {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  // A name of 10,000 characters is cut before it is measured.
  const text = name.slice(0, 200).replace(/\s+/g, " ").trim();
  // Two lines of about the same length, rather than a full one and one character.
  const all = emsOfText(text);
  const most = all > LINE_EMS && all < LINE_EMS * LINES ? Math.min(all / LINES + 1, LINE_EMS) : LINE_EMS;
  for (const character of text) {
    const ems = emsOf(character);
    if (width + ems > (lines.length === 0 ? most : LINE_EMS)) {
      if (lines.length === LINES - 1) return [...lines, `${line.trimEnd()}…`].join("\n");
      // Words stay whole where the line has room for that.
      const space = isWordPart(character) ? line.lastIndexOf(" ") : -1;
      const rest = space > line.length / 2 ? line.slice(space + 1) : "";
      lines.push((rest === "" ? line : line.slice(0, space)).trimEnd());
      line = rest;
      width = emsOfText(rest);
    }
    if (line === "" && character === " ") continue;
    line += character;
    width += ems;
  }
  return [...lines, line].filter((text) => text !== "").join("\n");
}

/** The width and height of a label, in ems. */
export function labelSize(label: string): { readonly width: number; readonly height: number } {
  const lines = label.split("\n");
  return { width: Math.max(...lines.map(emsOfText)), height: lines.length * 1.25 };
}

function emsOfText(text: string): number {
  let sum = 0;
  for (const character of text) sum += emsOf(character);
  return sum;
}

/** About: Latin letters are half as wide as Han characters. */
function emsOf(character: string): number {
  return (character.codePointAt(0) ?? 0) < 0x2e80 ? 0.56 : 1;
}

function isWordPart(character: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(character);
}
