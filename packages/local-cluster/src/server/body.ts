import { Request } from 'express';
import { parse as parseYaml } from 'yaml';
import { badRequest } from '../errors/catalogue';

/** The media type of a request, without its parameters. */
export function mediaType(req: Request): string {
  return (req.headers['content-type'] ?? 'application/json')
    .split(';')[0]
    .trim()
    .toLocaleLowerCase('en-US');
}

/** The body of a request, JSON or YAML; undefined when there is none. @throws ApiError 400 when it can't be read */
export function readBody(req: Request): unknown {
  const text = typeof req.body === 'string' ? req.body : '';
  if (text.trim() === '') {
    return undefined;
  }
  try {
    return mediaType(req).endsWith('yaml') ? parseYaml(text) : JSON.parse(text);
  } catch (error) {
    throw badRequest(`error decoding the body of the request: ${error}`);
  }
}
