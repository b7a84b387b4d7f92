import { ApiError } from '../errors/ApiError';
import { AccessAttributes, AccessRule, User } from './User';

/** Whether a user may do something. */
export function isAllowed(user: User, attributes: AccessAttributes): boolean {
  return user.rules.some(rule => allows(rule, attributes));
}

/** @throws ApiError 403 in the words of Kubernetes */
export function authorize(user: User, attributes: AccessAttributes): void {
  if (isAllowed(user, attributes)) {
    return;
  }
  const { verb, group, plural, subresource, namespace, name } = attributes;
  const resource = subresource ? `${plural}/${subresource}` : plural;
  const subject = [group ? `${plural}.${group}` : plural];
  if (name) {
    subject.push(`"${name}"`);
  }
  const scope = namespace
    ? `in the namespace "${namespace}"`
    : 'at the cluster scope';
  throw new ApiError(
    403,
    'Forbidden',
    `${subject.join(' ')} is forbidden: User "${
      user.name
    }" cannot ${verb} resource "${resource}" in API group "${group}" ${scope}`,
    { ...(name && { name }), ...(group && { group }), kind: plural },
  );
}

function allows(rule: AccessRule, attributes: AccessAttributes): boolean {
  const { verb, group, plural, namespace } = attributes;
  const whole = group ? `${plural}.${group}` : plural;
  // What reaches into pods is a right of its own; other subresources go with theirs.
  const resource =
    attributes.subresource === 'proxy' ? `${whole}/proxy` : whole;
  return (
    (rule.verbs.includes('*') || rule.verbs.includes(verb)) &&
    (!rule.resources || rule.resources.includes(resource)) &&
    !rule.except?.includes(resource) &&
    (!rule.namespaces || rule.namespaces.includes(namespace ?? ''))
  );
}
