/**
 * Puts values into a sentence: `{name}` becomes the value, and what stands in
 * `[ ]` is left out when a value in it is unknown.
 */
export function fillSentence(
  sentence: string,
  values: Readonly<Record<string, string>>,
): string {
  const known = (name: string) =>
    Object.hasOwn(values, name) ? values[name] : undefined;
  return sentence
    .split(/\[([^[\]]*)\]/)
    .map((part, index) => {
      const names = [...part.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const optional = index % 2 === 1;
      return optional && names.some(name => known(name) === undefined)
        ? ''
        : part.replace(/\{(\w+)\}/g, (_, name) => known(name) ?? 'unknown');
    })
    .join('');
}
