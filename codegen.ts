import type { CodegenConfig } from "@graphql-codegen/cli";

const views = "../views.js";
const entity = `${views}#EntityView`;
const statement = `${views}#StatementView`;

/** Resolver types from the SDL; resolvers receive domain objects (or views of them), never the API's shapes. */
const config: CodegenConfig = {
  schema: "schema/*.graphql",
  generates: {
    "src/resolvers/__generated__/types.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "../context.js#Context",
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        importExtension: ".js",
        avoidOptionals: { field: true },
        defaultScalarType: "unknown",
        scalars: { ID: "string", Date: "string", EDTF: "string" },
        resolversNonOptionalTypename: { interfaceImplementingType: false },
        mappers: {
          Entity: entity,
          Person: entity,
          Organization: entity,
          Event: entity,
          Honor: entity,
          Agreement: entity,
          Work: entity,
          Place: entity,
          Statement: statement,
          Tenure: statement,
          Participation: statement,
          Conferral: statement,
          Authorship: statement,
          Clause: statement,
          Node: `${views}#NodeView`,
          Position: `${views}#PositionView`,
          Timeline: `${views}#TimelineView`,
          CoParticipantConnection: `${views}#CoParticipantPageView`,
          CoParticipantEdge: `${views}#CoParticipantEdgeView`,
          Subgraph: `${views}#SubgraphView`,
          SubgraphNode: `${views}#SubgraphNodeView`,
          SubgraphEdge: `${views}#SubgraphEdgeView`,
          Via: `${views}#ViaView`,
          TenureConnection: `${views}#CoveredStatements`,
          TimelineConnection: `${views}#CoveredTimeline`,
          FigureSeries: `${views}#FigureSeriesView`,
          FigurePoint: `${views}#FigurePointView`,
          StatisticsRow: `${views}#StatisticsRowView`,
          Conflict: "../../domain/conflicts.js#Conflict as ConflictRecord",
          Coverage: "../../graph/coverage.js#DocumentCoverage",
          CoverageCount: "../../graph/coverage.js#PredicateCount as CoverageCountRecord",
          Qualifier: `${views}#QualifierView`,
          Bound: `${views}#BoundView`,
          Name: "../../domain/entity.js#Name as NameRecord",
          Period: "../../domain/time.js#Period as PeriodRecord",
          Evidence: "../../domain/evidence.js#Evidence as EvidenceRecord",
          Document: "../../domain/evidence.js#Document as DocumentRecord",
          Article: "../../domain/evidence.js#Article as ArticleRecord",
          Predicate: "../../domain/vocabulary.js#Predicate as PredicateRecord",
          Value: "../../domain/statement.js#Value as ValueRecord",
          Candidate: "../../graph/resolve.js#Candidate as CandidateRecord",
          SearchConnection: `${views}#SearchView`,
          SearchEdge: `${views}#HitView`,
          SearchFacetValue: `${views}#FacetValueView`,
          Highlight: "../../search/engine.js#Highlight as HighlightRecord",
          Days: "../../domain/time.js#DayWindow",
          Suggestion: "../../search/engine.js#Suggestion as SuggestionRecord",
        },
      },
    },
  },
};

export default config;
