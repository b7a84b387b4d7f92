import { badRequest } from '../errors/catalogue';
import { isJsonObject } from '../objects/json';
import { isAllowed } from './authorize';
import { User } from './User';

/**
 * Answers a SelfSubjectAccessReview: may this user do that?
 *
 * @throws ApiError 400 when the review asks nothing
 */
export function reviewAccess(user: User, review: unknown) {
  const spec = isJsonObject(review) ? review.spec : undefined;
  if (!isJsonObject(spec)) {
    throw badRequest('a SelfSubjectAccessReview needs a spec');
  }
  const wanted = spec.resourceAttributes;
  const text = (key: string) =>
    isJsonObject(wanted) && typeof wanted[key] === 'string'
      ? (wanted[key] as string)
      : '';
  const allowed =
    !isJsonObject(wanted) ||
    isAllowed(user, {
      verb: text('verb'),
      group: text('group'),
      plural: text('resource'),
      subresource: text('subresource') || undefined,
      namespace: text('namespace') || undefined,
      name: text('name') || undefined,
    });
  return {
    kind: 'SelfSubjectAccessReview',
    apiVersion: 'authorization.k8s.io/v1',
    metadata: {},
    spec,
    status: { allowed },
  };
}
