/** Words for why a request failed. A browser says no more than that it did. */
export function errorText(error: Error): string {
  return error instanceof TypeError
    ? 'The portal does not answer. Check your connection, and try again in a moment.'
    : error.message;
}
