import {
  Kind,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type StringValueNode,
} from "graphql";

/**
 * The schema with descriptions of interfaces copied to the types that implement them: a field or an argument without a
 * description gets that of the same field of an interface. So a field of seven types is described once.
 */
export function withInterfaceDescriptions(document: DocumentNode): DocumentNode {
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.set(one.name.value, one);
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      const inherited = (type.interfaces ?? [])
        .flatMap(({ name }) => interfaces.get(name.value) ?? [])
        // Entity, which itself implements Node, describes the id of an entity better than Node.
        .sort((a, b) => (b.interfaces?.length ?? 0) - (a.interfaces?.length ?? 0))
        .flatMap(({ fields }) => fields ?? []);
      const fields = (type.fields ?? []).map((field) =>
        inherited.filter(({ name }) => name.value === field.name.value).reduce(described, field),
      );
      return { ...type, fields };
    },
  });
}

function described(field: FieldDefinitionNode, source: FieldDefinitionNode): FieldDefinitionNode {
  const sourceOf = (argument: InputValueDefinitionNode) =>
    source.arguments?.find(({ name }) => name.value === argument.name.value);
  const withArguments = {
    ...field,
    arguments: (field.arguments ?? []).map((argument) => withDescription(argument, sourceOf(argument))),
  };
  return withDescription(withArguments, source);
}

interface Described {
  readonly description?: StringValueNode;
}

function withDescription<Node extends Described>(node: Node, source: Described | undefined): Node {
  return node.description || !source?.description ? node : { ...node, description: source.description };
}
