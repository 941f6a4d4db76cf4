import type { CodegenConfig } from "@graphql-codegen/cli";
import type { CodegenPlugin } from "@graphql-codegen/plugin-helpers";

import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
} from "graphql";

const views = "../views.js";
const entity = `${views}#EntityView`;
const statement = `${views}#StatementView`;

/**
 * Plugin of GraphQL Code Generator: writes each operation as a typed document with the fragments it uses, without
 * spaces and comments. The published plugin imports its types from another package, and the client has no dependencies.
 */
const documentsPlugin: CodegenPlugin = {
  plugin: (_schema, files) => {
    const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
    const fragments = new Map(
      definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
    );
    const lines = definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const name = definition.name?.value;
      if (name === undefined) throw new Error("an operation of the client has no name");
      const parts = [definition, ...usedFragments(definition, fragments)];
      const text = stripIgnoredCharacters(parts.map((part) => print(part)).join("\n"));
      const result = `${upperFirst(name)}Query`;
      return `export const ${upperFirst(name)}: TypedDocument<${result}, ${result}Variables> = /* @__PURE__ */ typedDocument(${JSON.stringify(text)});`;
    });
    return {
      prepend: ['import { typedDocument, type TypedDocument } from "../document.js";'],
      content: lines.join("\n"),
    };
  },
};

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** The fragments that a definition spreads, directly or through others, each once. */
function usedFragments(
  definition: DefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = known.get(name.value);
      if (!fragment) throw new Error(`there is no fragment ${name.value}`);
      if (found.has(fragment)) return;
      found.add(fragment);
      usedFragments(fragment, known, found);
    },
  });
  return found;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Two outputs from the SDL: types of the resolvers, which receive domain objects (or views of them), never the API's
 * shapes; and the documents of the client with the types of their variables and answers.
 */
const config: CodegenConfig = {
  schema: "schema/*.graphql",
  pluginLoader: async (name) =>
    name === "jianbao-documents" ? documentsPlugin : ((await import(name)) as CodegenPlugin),
  generates: {
    "src/client/__generated__/operations.ts": {
      documents: "src/client/operations/*.graphql",
      plugins: ["typescript-operations", "jianbao-documents"],
      config: {
        enumType: "string-literal",
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        importExtension: ".js",
        skipTypename: false,
        mergeFragmentTypes: true,
        avoidOptionals: { field: true },
        defaultScalarType: "unknown",
        scalars: { ID: "string", Date: "string", EDTF: "string" },
      },
    },
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
          Affiliation: statement,
          Contribution: statement,
          PossiblySame: statement,
          Clause: statement,
          Node: `${views}#NodeView`,
          OrganizationEdge: `${views}#EntityEdgeView`,
          AgreementEdge: `${views}#EntityEdgeView`,
          WorkEdge: `${views}#EntityEdgeView`,
          EventEdge: `${views}#EntityEdgeView`,
          PlaceEdge: `${views}#EntityEdgeView`,
          StatementEdge: `${views}#StatementEdgeView`,
          TenureEdge: `${views}#StatementEdgeView`,
          ParticipationEdge: `${views}#StatementEdgeView`,
          ConferralEdge: `${views}#StatementEdgeView`,
          AffiliationEdge: `${views}#StatementEdgeView`,
          ContributionEdge: `${views}#StatementEdgeView`,
          TimelineStatementEdge: `${views}#TimelineStatementEdgeView`,
          LineageEdge: `${views}#LineageEdgeView`,
          Position: `${views}#PositionView`,
          Timeline: `${views}#TimelineView`,
          CoParticipantConnection: `${views}#CoParticipantPageView`,
          CoParticipantEdge: `${views}#CoParticipantEdgeView`,
          Subgraph: `${views}#SubgraphView`,
          SubgraphNode: `${views}#SubgraphNodeView`,
          SubgraphEdge: `${views}#SubgraphEdgeView`,
          PathResult: `${views}#PathResultView`,
          Path: `${views}#PathView`,
          PathHop: `${views}#PathHopView`,
          SkippedHub: `${views}#SkippedHubView`,
          Via: `${views}#ViaView`,
          TenureConnection: `${views}#CoveredStatements`,
          NearestTenures: `${views}#NearestView`,
          TimelineConnection: `${views}#CoveredTimeline`,
          FigureSeries: `${views}#FigureSeriesView`,
          FigurePoint: `${views}#FigurePointView`,
          Statistics: `${views}#StatisticsView`,
          KindCount: `${views}#KindCountView`,
          StatisticsRow: `${views}#StatisticsRowView`,
          Conflict: "../../domain/conflict/find.js#Conflict as ConflictRecord",
          Coverage: "../../graph/queries/coverage.js#DocumentCoverage",
          CoverageCount: "../../graph/queries/coverage.js#PredicateCount as CoverageCountRecord",
          Qualifier: `${views}#QualifierView`,
          Bound: `${views}#BoundView`,
          Name: "../../domain/entity.js#Name as NameRecord",
          Period: "../../domain/time.js#Period as PeriodRecord",
          Evidence: "../../domain/evidence.js#Evidence as EvidenceRecord",
          Document: "../../domain/evidence.js#Document as DocumentRecord",
          Article: "../../domain/evidence.js#Article as ArticleRecord",
          Predicate: "../../domain/vocabulary.js#Predicate as PredicateRecord",
          Value: "../../domain/statement.js#Value as ValueRecord",
          Candidate: "../../graph/above/resolve-candidate.js#Candidate as CandidateRecord",
          SearchConnection: `${views}#SearchView`,
          SearchEdge: `${views}#HitView`,
          SearchFacetValue: `${views}#FacetValueView`,
          Highlight: "../../search/engine.js#Highlight as HighlightRecord",
          Interpretation: "../../search/engine.js#Interpretation as InterpretationRecord",
          Days: "../../domain/time.js#DayWindow",
          YearlyDays: "../../text/dates.js#YearlyDays as YearlyDaysRecord",
          Suggestion: "../../search/engine.js#Suggestion as SuggestionRecord",
        },
      },
    },
  },
};

export default config;
