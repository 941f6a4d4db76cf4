// Who may import whom (design: domain ← text ← ports ← adapters; ingest and resolvers see ports only).
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule("no-circular", "A circle has no layers.", {}, { circular: true }),
    rule(
      "domain-is-pure",
      "The domain imports itself, edtf and node:crypto only.",
      { path: "^src/domain/", pathNot: "\\.test\\.ts$" },
      {
        path: "^(src/|node_modules/|crypto|node:)",
        pathNot: "^src/domain/|^node_modules/edtf|^(node:)?crypto$",
      },
    ),
    rule(
      "text-below-ports",
      "Text tools know the domain only.",
      { path: "^src/text/", pathNot: "\\.test\\.ts$" },
      { path: "^src/(?!text/|domain/)" },
    ),
    rule(
      "ports-know-no-adapter",
      "Above the adapters, nothing knows one.",
      { path: "^src/graph/[^/]+\\.ts$" },
      { path: "^src/graph/(sqlite|neo4j)/" },
    ),
    rule(
      "ports-know-no-adapter-2",
      "Above the adapters, nothing knows one.",
      { path: "^src/search/[^/]+\\.ts$" },
      { path: "^src/search/(embedded|meilisearch)/" },
    ),
    rule(
      "search-knows-no-graph",
      "Search knows domain and text: what it indexes is handed to it.",
      { path: "^src/search/", pathNot: "\\.(test|contract|fixture)\\.ts$" },
      { path: "^src/(?!search/|text/|domain/|folders\\.ts)" },
    ),
    rule(
      "adapters-never-meet",
      "One adapter does not know the other.",
      { path: "^src/graph/sqlite/" },
      { path: "^src/graph/neo4j/" },
    ),
    rule(
      "adapters-never-meet-2",
      "One adapter does not know the other.",
      { path: "^src/graph/neo4j/" },
      { path: "^src/graph/sqlite/" },
    ),
    rule(
      "adapters-never-meet-3",
      "One adapter does not know the other.",
      { path: "^src/search/embedded/" },
      { path: "^src/search/meilisearch/" },
    ),
    rule(
      "adapters-never-meet-4",
      "One adapter does not know the other.",
      { path: "^src/search/meilisearch/" },
      { path: "^src/search/embedded/" },
    ),
    rule(
      "adapters-only-in-backends",
      "backends.ts is the only place that knows which adapters exist.",
      { path: "^src/", pathNot: "^src/(backends\\.ts|graph/(sqlite|neo4j)/)" },
      { path: "^src/graph/(sqlite|neo4j)/" },
    ),
    rule(
      "adapters-only-in-backends-2",
      "backends.ts is the only place that knows which adapters exist.",
      { path: "^src/", pathNot: "^src/(backends\\.ts|search/(embedded|meilisearch)/)" },
      { path: "^src/search/(embedded|meilisearch)/" },
    ),
    rule(
      "drivers-in-their-adapter",
      "A driver is imported in its adapter only.",
      { path: "^src/", pathNot: "^src/graph/sqlite/" },
      { path: "^node_modules/libsql" },
    ),
    rule(
      "drivers-in-their-adapter-2",
      "A driver is imported in its adapter only.",
      { path: "^src/", pathNot: "^src/graph/neo4j/" },
      { path: "^node_modules/neo4j-driver" },
    ),
    rule(
      "drivers-in-their-adapter-3",
      "A driver is imported in its adapter only.",
      { path: "^src/", pathNot: "^src/search/meilisearch/" },
      { path: "^node_modules/meilisearch" },
    ),
    rule(
      "resolvers-see-ports",
      "Resolvers know domain, text, ports and exchange.",
      { path: "^src/resolvers/", pathNot: "\\.test\\.ts$" },
      { path: "^src/(ingest|server|cli|web|config|backends)" },
    ),
    rule(
      "resolvers-see-search-ports",
      "Resolvers ask a reader; how a query is understood and matched is the engine's.",
      { path: "^src/resolvers/", pathNot: "\\.test\\.ts$" },
      { path: "^src/search/(?!(engine|current)\\.ts$)" },
    ),
    rule(
      "ingest-sees-ports",
      "Ingest knows domain, text and ports.",
      { path: "^src/ingest/", pathNot: "\\.test\\.ts$" },
      { path: "^src/(resolvers|server|cli|web|config|backends|exchange)" },
    ),
    rule(
      "server-is-generic",
      "The server is handed its schema and context.",
      { path: "^src/server/", pathNot: "\\.test\\.ts$" },
      { path: "^src/(resolvers|ingest|cli|backends|exchange)" },
    ),
    rule(
      "nothing-imports-the-cli",
      "The command line is on top.",
      { path: "^src/(?!cli/)" },
      { path: "^src/cli/" },
    ),
    rule(
      "no-dev-dependencies",
      "What runs must be installed where it runs.",
      { path: "^src/", pathNot: "\\.(test|contract|fixture)\\.ts$" },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
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
      extensions: [".ts", ".js", ".json", ".d.ts"],
    },
  },
};
