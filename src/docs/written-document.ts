import type { CheckResult } from "../ingest/check/check-seed.js";
import { assertSound } from "../ingest/check/check-seed.js";
import { dataDocument } from "./data-document.js";

/** The text of `docs/data.md`, formatted like the repository. Throws SeedError if the data has an error. */
export async function writtenDocument(checked: CheckResult): Promise<string> {
  const { dataset, files, faults, found } = checked;
  assertSound(faults);
  const text = dataDocument({
    dataset,
    readings: files.documents.map(({ value }) => ({
      id: value.id,
      facts: value.counts.facts,
      note: value.note ?? null,
    })),
    authority: [
      ...files.organizations.map(({ value }) => ({ ...noteOf(value), loose: false })),
      ...files.places.map(({ value }) => ({
        ...noteOf(value),
        loose: value.within === undefined && value.kind !== "COUNTRY",
      })),
    ],
    judgements: files.judgements.map(({ value }) => value),
    warnings: {
      ...found,
      "entries that no article names, and the like": faults.length - sum(Object.values(found ?? {})),
    },
  });
  // Only this command needs the formatter: other commands start without it.
  const { format } = await import("prettier");
  return format(text, { parser: "markdown", printWidth: 110 });
}

const noteOf = ({
  name,
  note,
}: {
  readonly name: string;
  readonly note?: string;
}): { name: string; note: string | null } => ({ name, note: note ?? null });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
