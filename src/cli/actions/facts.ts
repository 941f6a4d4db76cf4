import { JianbaoError } from "../../domain/errors.js";
import { documentId } from "../../domain/ids.js";
import { factLines } from "../../exchange/fact-lines/fact-lines.js";
import { assertSound, checkSeed } from "../../ingest/check/check-seed.js";
import { WrongCommandLine, type CommandSurroundings } from "../surroundings.js";

/**
 * Prints the facts of one document, or of all. Throws WrongCommandLine without either option, BAD_INPUT if there is no
 * such document.
 */
export async function facts(
  { seed, document, all }: { readonly seed: string; readonly document?: string; readonly all?: boolean },
  { console }: CommandSurroundings,
): Promise<void> {
  if (document === undefined && all !== true)
    throw new WrongCommandLine("say which document: --document ID, or --all");
  const { dataset, annotationSpellings, faults } = await checkSeed(seed);
  assertSound(faults);
  const known = dataset.documents.map(({ id }) => id);
  const wanted = document === undefined ? known : [documentId(document)];
  if (document !== undefined && !known.includes(documentId(document)))
    throw new JianbaoError(
      "BAD_INPUT",
      `there is no document "${document}"; there are ${known.map((id) => id.slice(4)).join(", ")}`,
    );
  for (const id of wanted)
    for (const line of factLines(dataset, id, annotationSpellings.get(id))) console.log(JSON.stringify(line));
}
