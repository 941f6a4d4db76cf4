import { isHan } from "../../text/fold.js";
import { FEW } from "../rank/match.js";
import type { FewNames, Segments } from "./layout.js";

/** Two passes over the names. It has at most ten positions for each character that occurs at all. */
export function indexFewNames({ text, starts, records, names }: Segments): FewNames {
  // How many records have each unit in a name, and the last of them, counted from 1.
  const counts = new Uint32Array(0x1_0000);
  const last = new Uint32Array(0x1_0000);
  const found = new Map<number, number[]>();
  const each = (see: (unit: number, at: number, record: number) => void): void => {
    for (let segment = 0; segment < names; segment++) {
      const end = (starts[segment + 1] ?? 0) - 1;
      for (let at = starts[segment] ?? 0; at < end; at++) see(text[at] ?? 0, at, records[segment] ?? 0);
    }
  };
  each((unit, _, record) => {
    if (last[unit] === record + 1) return;
    last[unit] = record + 1;
    counts[unit] = (counts[unit] ?? 0) + 1;
  });
  each((unit, at) => {
    if ((counts[unit] ?? 0) > FEW || !isOneCharacter(unit)) return;
    const positions = found.get(unit);
    if (positions) positions.push(at);
    else found.set(unit, [at]);
  });
  return found;
}

function isOneCharacter(unit: number): boolean {
  return isHan(String.fromCharCode(unit)) && !(unit >= 0xd800 && unit <= 0xdfff);
}
