/** What parts the words of a query. */
export const SEPARATORS = /[\s,，、;；]+/u;
