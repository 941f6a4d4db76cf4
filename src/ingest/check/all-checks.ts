import type { Fault } from "../../domain/errors.js";
import { aliases } from "./aliases.js";
import { ancestry } from "./ancestry.js";
import type { Check, CheckInput } from "./check.js";
import { bureaus } from "./bureaus.js";
import { conflicts } from "./conflicts.js";
import { datesOfSource } from "./dates-of-source.js";
import { futureDates } from "./future-dates.js";
import { garbledNames } from "./garbled-names.js";
import { locators } from "./locators.js";
import { namesInTime } from "./names-in-time.js";
import { nearDuplicates } from "./near-duplicates.js";
import { notes } from "./notes.js";
import { ocrTypos } from "./ocr-typos.js";
import { otherEnds } from "./other-ends.js";
import { organizerLife } from "./organizer-life.js";
import { partsInTime } from "./parts-in-time.js";
import { periods } from "./periods.js";
import { personNames } from "./person-names.js";
import { placeCodes } from "./place-codes.js";
import { privateData } from "./private-data.js";
import { proposedHonors } from "./proposed-honors.js";
import { repeatedFacts } from "./repeated-facts.js";
import { singleSeats } from "./single-seats.js";
import { titles } from "./titles.js";

export const CHECKS: readonly Check[] = [
  nearDuplicates,
  repeatedFacts,
  aliases,
  namesInTime,
  singleSeats,
  organizerLife,
  partsInTime,
  datesOfSource,
  periods,
  conflicts,
  ancestry,
  personNames,
  titles,
  ocrTypos,
  garbledNames,
  locators,
  futureDates,
  privateData,
  proposedHonors,
  placeCodes,
  otherEnds,
  bureaus,
  notes,
];

/** The faults of each check by its name, in the order of the list; an empty list if a check found nothing. */
export function runChecks(input: CheckInput): ReadonlyMap<string, readonly Fault[]> {
  return new Map(CHECKS.map(({ name, find }) => [name, find(input)]));
}
