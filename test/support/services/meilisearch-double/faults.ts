/** An error in the form of the server: the body of an error response, or the `error` of a task. */
export interface ErrorBody {
  readonly message: string;
  readonly code: string;
  readonly type: string;
  readonly link: string;
}

/** Raised for a request that the server answers with an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: ErrorBody;

  constructor(status: number, code: string, message: string, type = "invalid_request") {
    super(message);
    this.status = status;
    this.body = { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
  }
}

export function indexNotFound(uid: string): Refusal {
  return new Refusal(404, "index_not_found", `Index \`${uid}\` not found.`);
}
