import { InputError } from '@backstage/errors';

/**
 * The address of an API below a base address, which may have a path itself.
 *
 * @throws InputError when the base is no http or https address
 *
 * @public
 */
export function apiUrl(baseUrl: string, path: string): URL {
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    throw new InputError(`baseUrl ${baseUrl} is no http or https address`);
  }
  return new URL(path, baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
}
