/** Reads an address that anybody may have written; undefined unless it is http or https. */
export function webAddress(address: string | undefined): URL | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url && ['http:', 'https:'].includes(url.protocol) ? url : undefined;
}
