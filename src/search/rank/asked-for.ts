import type { Asks } from "../engine.js";
import type { Candidate, CandidateView } from "./finder.js";

/** Whether a candidate is or has what the question asks for (`Asks`). */
export function isAskedFor(view: CandidateView, asks: Asks, candidate: Candidate): boolean {
  switch (asks) {
    case "PERSON":
    case "ORGANIZATION":
      return view.kind(candidate) === asks;
    case "PLACE":
      return view.kind(candidate) === "PLACE" || view.values("PLACE").some(candidate, () => true);
    case "TIME":
      return view.someDays(candidate, () => true);
    case "AMOUNT":
      return view.head(candidate).texts.some(({ field }) => field === "FIGURE");
    case "NAME":
      return view.head(candidate).names.some(({ kind }) => kind === "FORMER");
  }
}

/** Where it is held, when it began, how many it has: then who is named whole holds the answer, whatever the data say of it. */
export function asksOfNamed(asks: Asks): boolean {
  return asks !== "PERSON" && asks !== "ORGANIZATION";
}
