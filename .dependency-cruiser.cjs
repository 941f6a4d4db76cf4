// Who may import whom: domain ← text ← ports ← adapters; ingest and resolvers see ports only.
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
/** Code in a folder, without its tests. */
const code = (folder) => ({ path: `^src/${folder}/`, pathNot: "\\.(test|contract|fixture)\\.ts$" });

const ADAPTERS = "graph/(sqlite|neo4j)|search/(embedded|meilisearch)";
const DRIVERS = { libsql: "graph/sqlite", "neo4j-driver": "graph/neo4j", meilisearch: "search/meilisearch" };

module.exports = {
  forbidden: [
    rule("no-circular", "A circle has no layers.", {}, { circular: true }),
    rule("domain-is-pure", "The domain imports itself, edtf and node:crypto only.", code("domain"), {
      pathNot: "^src/domain/|^node_modules/edtf|^(node:)?crypto$",
    }),
    rule("text-below-ports", "Text tools know the domain only.", code("text"), {
      path: "^src/(?!text/|domain/)",
    }),
    rule("graph-sees-domain", "The graph knows domain, text and itself.", code("graph"), {
      path: "^src/(?!graph/|text/|domain/|folders\\.ts)",
    }),
    rule(
      "docs-on-top",
      "Only the command line uses the writer of docs/data.md.",
      { path: "^src/(?!docs/|cli/)" },
      { path: "^src/docs/" },
    ),
    rule("docs-see-ingest", "The writer of docs/data.md knows domain, ingest and exchange.", code("docs"), {
      path: "^src/(graph|search|resolvers|server|web|cli|config|backends)",
    }),
    rule(
      "adapters-only-in-backends",
      "Only backends.ts knows which adapters exist: no port, no other adapter and nobody else imports one.",
      { path: "^src/([^/]+/[^/]+|[^/]+)", pathNot: "^src/backends\\.ts$" },
      { path: `^src/(${ADAPTERS})/`, pathNot: "^src/$1/" },
    ),
    ...Object.entries(DRIVERS).map(([driver, adapter]) =>
      rule(
        `driver-in-its-adapter-${driver}`,
        "A driver is imported in its adapter only.",
        { path: "^src/", pathNot: `^src/${adapter}/` },
        { path: `^node_modules/${driver}` },
      ),
    ),
    rule(
      "graph-adapters-implement-types",
      "An adapter implements the types of the port. Functions it needs are in domain/, text/ or graph/stored/.",
      code("graph/(sqlite|neo4j)"),
      { path: "^src/graph/(queries/|above/|contract/|[^/]+\\.ts$)", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "graph-above-the-port",
      "What is built on the port is not seen below it.",
      code("graph/(sqlite|neo4j|stored|queries)"),
      { path: "^src/graph/above/" },
    ),
    rule("search-knows-no-graph", "Search indexes records that it is handed.", code("search"), {
      path: "^src/(?!search/|text/|domain/|folders\\.ts)",
    }),
    rule("resolvers-see-ports", "Resolvers know domain, text, ports and exchange.", code("resolvers"), {
      path: "^src/(ingest|server|cli|web|config|backends)|^src/search/(?!(engine|current)\\.ts$)",
    }),
    rule("ingest-sees-ports", "Ingest knows domain, text and ports.", code("ingest"), {
      path: "^src/(resolvers|server|cli|web|config|backends|exchange)",
    }),
    rule("server-is-generic", "The server is handed its schema and context.", code("server"), {
      path: "^src/(resolvers/|ingest/|cli/|backends|exchange/)",
    }),
    rule(
      "nothing-imports-the-cli",
      "The command line is on top.",
      { path: "^src/(?!cli/)" },
      { path: "^src/cli/" },
    ),
    rule(
      "no-dev-dependencies",
      "The installed package has no development dependencies.",
      // What runs in browsers is bundled before it is shipped.
      { ...code("x"), path: "^src/(?!web/(explorer|embed)/)" },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    ),
    rule(
      "client-stands-alone",
      "The client is installed by others: it imports nothing but itself.",
      code("client"),
      { path: ".", pathNot: "^src/client/" },
    ),
    rule(
      "web-sees-the-client",
      "Pages speak the public API, with the public client.",
      { ...code("web"), path: "^src/web/" },
      { path: "^src/(?!web/|client/)" },
    ),
    rule(
      "facts-below-seed",
      "What every way into the graph needs knows no single way in.",
      { path: "^src/ingest/facts/" },
      { path: "^src/ingest/(?!facts/)" },
    ),
    rule(
      "seed-below-checks",
      "A way in does not know the checks that run over its data.",
      { path: "^src/ingest/seed/", pathNot: "\\.(test|fixture)\\.ts$" },
      { path: "^src/ingest/check/" },
    ),
    rule(
      "exchange-sees-domain",
      "A format of exchange knows domain and ports: whoever calls it brings the data.",
      { path: "^src/exchange/", pathNot: "\\.(test|fixture)\\.ts$" },
      { path: "^src/(resolvers|ingest|server|cli|web|docs|config|backends)" },
    ),
    rule("resolvable", "Every import leads somewhere.", {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".json", ".d.ts"],
    },
  },
};
