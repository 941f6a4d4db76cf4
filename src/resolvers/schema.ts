import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { buildSchema } from "graphql";

import type { Resolvers } from "./__generated__/types.js";
import { agreement } from "./agreement.js";
import { coParticipant } from "./co-participant.js";
import { common } from "./common.js";
import { conflict } from "./conflict.js";
import { coverage } from "./coverage.js";
import { document } from "./document.js";
import { entity } from "./entity.js";
import { event } from "./event.js";
import { figures } from "./figures.js";
import { guarded } from "./guard.js";
import { honor } from "./honor.js";
import { organization } from "./organization.js";
import { path } from "./path.js";
import { person } from "./person.js";
import { place } from "./place.js";
import { resolve } from "./resolve.js";
import { search } from "./search.js";
import { statement } from "./statement.js";
import { succession } from "./succession.js";
import { statistics } from "./statistics.js";
import { subgraph } from "./subgraph.js";
import { timeline } from "./timeline.js";
import { work } from "./work.js";

// `src/resolvers` and `dist/resolvers` are equally deep, so one path serves both.
const SCHEMA = new URL("../../schema/", import.meta.url);

/** The SDL of all domains. */
export const typeDefs: string = readdirSync(fileURLToPath(SCHEMA))
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((name) => readFileSync(new URL(name, SCHEMA), "utf8"))
  .join("\n");

const domains = [
  common,
  entity,
  person,
  organization,
  event,
  honor,
  agreement,
  work,
  place,
  document,
  statement,
  timeline,
  path,
  coParticipant,
  subgraph,
  resolve,
  search,
  statistics,
  conflict,
  coverage,
  figures,
  succession,
];

/** One map of all resolvers, guarded; only Query is spoken of by more than one domain. */
export const resolvers: Resolvers = guarded(
  domains.reduce<Resolvers>(
    (all, domain) => ({ ...all, ...domain, Query: { ...all.Query, ...domain.Query } }),
    {},
  ),
  buildSchema(typeDefs),
);
