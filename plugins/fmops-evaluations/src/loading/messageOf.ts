/** The sentence that the backend wrote, without the client's frame around it. */
export function messageOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error && cause.message
    ? cause.message
    : error.message;
}
