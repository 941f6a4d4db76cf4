import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { buildSchema, parse, print } from "graphql";

import type { Resolvers } from "./__generated__/types.js";
import { guarded } from "./arguments/guard.js";
import { withInterfaceDescriptions } from "./descriptions.js";
import { affiliation } from "./fields/affiliation.js";
import { agreement } from "./fields/agreement.js";
import { coParticipant } from "./fields/co-participant.js";
import { common } from "./fields/common.js";
import { conflict } from "./fields/conflict.js";
import { contribution } from "./fields/contribution.js";
import { coverage } from "./fields/coverage.js";
import { document } from "./fields/document.js";
import { entity } from "./fields/entity.js";
import { event } from "./fields/event.js";
import { figures } from "./fields/figures.js";
import { honor } from "./fields/honor.js";
import { organization } from "./fields/organization.js";
import { path } from "./fields/path.js";
import { person } from "./fields/person.js";
import { place } from "./fields/place.js";
import { possiblySameAs } from "./fields/possibly-same.js";
import { resolve } from "./fields/resolve.js";
import { search } from "./fields/search.js";
import { statement } from "./fields/statement.js";
import { succession } from "./fields/succession.js";
import { statistics } from "./fields/statistics.js";
import { subgraph } from "./fields/subgraph.js";
import { timeline } from "./fields/timeline.js";
import { work } from "./fields/work.js";

// `src/resolvers` and `dist/resolvers` are equally deep, so one path serves both.
const SCHEMA = new URL("../../schema/", import.meta.url);

const files = readdirSync(fileURLToPath(SCHEMA))
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((name) => readFileSync(new URL(name, SCHEMA), "utf8"));

/** The SDL of all files in `schema/`, with the descriptions that types have from their interfaces. */
export const typeDefs: string = print(withInterfaceDescriptions(parse(files.join("\n"))));

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
  affiliation,
  contribution,
  possiblySameAs,
];

/** All resolvers in one map, guarded. Only Query has fields in more than one file. */
export const resolvers: Resolvers = guarded(
  domains.reduce<Resolvers>(
    (all, domain) => ({ ...all, ...domain, Query: { ...all.Query, ...domain.Query } }),
    {},
  ),
  buildSchema(typeDefs),
);
