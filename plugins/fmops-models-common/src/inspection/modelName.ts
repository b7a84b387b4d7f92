const LONGEST = 63;

/**
 * Says why a model can't be named so; undefined when it can. It becomes the name
 * of an entity and of a folder.
 *
 * @public
 */
export function modelNameObjection(name: string): string | undefined {
  if (name.length > LONGEST) {
    return `The name has ${name.length} characters; ${LONGEST} are possible.`;
  }
  return /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)
    ? undefined
    : 'Use lower-case letters, digits, hyphens and dots; begin and end with a letter or digit, such as qwen2.5-7b.';
}

/**
 * A name for a model that its source calls so; undefined when nothing legal is left.
 *
 * @public
 */
export function proposedModelName(source: string): string | undefined {
  const name = source
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[^a-z0-9]+|(?<=[a-z0-9])[^a-z0-9]+$/g, '');
  return name || undefined;
}
