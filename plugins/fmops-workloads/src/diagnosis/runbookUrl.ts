/** Address of instructions, from a rule that anybody may have added; undefined unless it is http or https. */
export function runbookUrl(address: string | undefined): string | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url && ['http:', 'https:'].includes(url.protocol)
    ? url.href
    : undefined;
}
