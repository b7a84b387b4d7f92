import { text } from '@fmops/backstage-plugin-fmops-models-node';

/**
 * A value as one part of a path, slashes and all; nothing for what is no part
 * of one, such as `..` or half a character.
 */
export function segment(value: unknown): string | undefined {
  const part = text(value);
  return part && !/^\.{1,2}$|\p{Surrogate}/u.test(part)
    ? encodeURIComponent(part)
    : undefined;
}
