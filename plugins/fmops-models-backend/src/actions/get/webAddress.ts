/** An address that is safe to follow: http or https; undefined for any other. */
export function webAddress(text: string | undefined): string | undefined {
  return text && /^https?:\/\//i.test(text) && URL.canParse(text)
    ? text
    : undefined;
}
