/** The parts of `docs/data.md` that do not change with the data. */

export const OPENING = `# The data

Written by \`npx jianbao docs\` from \`seed/\` and \`src/domain/vocabulary.json\`: edit those, not this file.
A test keeps it current. How a statement lies in time (\`Time\` below) is told in
[decision 0001](decisions/0001-time-of-statements.md).`;

export const KEPT = `A warning is a question that nobody has answered yet; \`npx jianbao check\` prints each with file, line and field.`;

export const LICENCE = `## Licence and provenance

- Every statement leads to a document, an article and a place in it (paragraph, row, caption). All were curated by reading
  those articles; nothing but division codes was taken from elsewhere.
- The sources are not part of this repository, and no sentence of theirs is. Names, titles, dates, numbers and relations
  are facts, which nobody owns; summaries, clauses and notes are our own words. Rights in the sources stay with their
  publishers: cite them as the evidence says.
- The division codes of places (GB/T 2260) are facts published by the state; only those of places that a fact uses are
  kept in \`seed/authority/\`.
- The selection and arrangement come under the terms of this repository (\`package.json\`, \`license\`).
- No telephone numbers, e-mail addresses or identity numbers are kept, and no facts about persons beyond their public
  posts, honors, writings and appearances in the sources.`;

export const CORRECTING = `## How to correct a fact

1. Find its evidence: the document, the article and the place name one file, \`seed/articles/<document>/NN-*.yaml\`.
2. Change the fact there, or the entry in \`seed/authority/\`; write a \`note\` where the reading is not obvious. Keys are
   never changed, names may be.
3. Two entities that are one, or one that is two: an entry in \`seed/judgements.yaml\` with the reason. While two
   are judged the same, the id that was merged away leads to the other; taking the entry out takes the judgement back.
4. \`npx jianbao check\`, then \`npx jianbao docs\`; adjust the counts in \`seed/manifest.yaml\` where facts came or went.

Without the repository: an issue that names the statement's id, what is wrong and where the source says so.`;
