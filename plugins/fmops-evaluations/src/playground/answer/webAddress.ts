/** An address that anybody may have written, if it is a whole one of http or https. */
export function webAddress(address: string | undefined): string | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url && ['http:', 'https:'].includes(url.protocol)
    ? url.href
    : undefined;
}
