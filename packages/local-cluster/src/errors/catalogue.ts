import { qualifiedPlural, ResourceType } from '../resources/ResourceType';
import { ApiError, StatusCause, StatusDetails } from './ApiError';

// Texts as kube-apiserver words them: clients match on them.

function detailsOf(type: ResourceType, name?: string): StatusDetails {
  return {
    ...(name && { name }),
    ...(type.group && { group: type.group }),
    kind: type.plural,
  };
}

export const badRequest = (message: string) =>
  new ApiError(400, 'BadRequest', message);

export const unauthorized = () =>
  new ApiError(401, 'Unauthorized', 'Unauthorized');

export const notFound = (type: ResourceType, name: string) =>
  new ApiError(
    404,
    'NotFound',
    `${qualifiedPlural(type)} "${name}" not found`,
    detailsOf(type, name),
  );

export const methodNotAllowed = () =>
  new ApiError(
    405,
    'MethodNotAllowed',
    'the server does not allow this method on the requested resource',
    {},
  );

export const alreadyExists = (type: ResourceType, name: string) =>
  new ApiError(
    409,
    'AlreadyExists',
    `${qualifiedPlural(type)} "${name}" already exists`,
    detailsOf(type, name),
  );

export const conflict = (type: ResourceType, name: string, why: string) =>
  new ApiError(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualifiedPlural(
      type,
    )} "${name}": ${why}`,
    detailsOf(type, name),
  );

export const modified = (type: ResourceType, name: string) =>
  conflict(
    type,
    name,
    'the object has been modified; please apply your changes to the latest version and try again',
  );

export const expired = (message: string) =>
  new ApiError(410, 'Expired', message);

export const unsupportedMediaType = (accepted: readonly string[]) =>
  new ApiError(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${accepted.join(
      ', ',
    )}`,
    {},
  );

/** A refused object, with one cause for each wrong field. */
export const invalid = (
  type: ResourceType,
  name: string,
  causes: StatusCause[],
) => {
  const kind = type.group ? `${type.kind}.${type.group}` : type.kind;
  const texts = causes.map(c => `${c.field}: ${c.message}`);
  const list = texts.length === 1 ? texts[0] : `[${texts.join(', ')}]`;
  return new ApiError(422, 'Invalid', `${kind} "${name}" is invalid: ${list}`, {
    name,
    ...(type.group && { group: type.group }),
    kind: type.kind,
    causes,
  });
};

export const tooLargeResourceVersion = (asked: number, current: number) =>
  new ApiError(
    504,
    'Timeout',
    `Too large resource version: ${asked}, current: ${current}`,
    {
      causes: [
        {
          reason: 'ResourceVersionTooLarge',
          message: 'Too large resource version',
        },
      ],
      retryAfterSeconds: 1,
    },
  );
