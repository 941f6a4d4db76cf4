/** Seconds, as a header value: about as long as a crowd of expensive requests takes. */
export const RETRY_AFTER = "5";
