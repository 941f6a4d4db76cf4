import { Kind, parse } from "graphql";

/** Browsers, proxies and Node's own parser of heads refuse much longer addresses. */
const LONGEST = 8_000;

/** A link that opens the playground with a query and runs it; null for what is no complete query, or too long for a link. */
export function playgroundLink(query: string, variables: string | null = null): string | null {
  if (!isOperation(query)) return null;
  const parameters = new URLSearchParams({ query, ...(variables !== null && { variables }) });
  const link = `/graphql?${parameters.toString()}`;
  return link.length <= LONGEST ? link : null;
}

function isOperation(text: string): boolean {
  try {
    return parse(text).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  } catch {
    return false;
  }
}
