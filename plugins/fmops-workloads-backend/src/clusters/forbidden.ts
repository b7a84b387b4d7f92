const MESSAGE =
  /is forbidden: User "([^"]*)" cannot (\S+) resource "([^"]*)" in API group "([^"]*)" (?:in the namespace "([^"]*)"|at the cluster scope)/;
const IMPERSONATED = /^(?:users|groups) "([^"]*)" is forbidden/;

/**
 * What is missing, in a sentence for somebody in whose name the portal has
 * acted: a right of theirs, or the portal's to act in their name. Undefined for
 * what an API server says of the portal itself.
 */
export function missingRight(
  cluster: string,
  message: string,
): string | undefined {
  const [, user, verb, resource, group, namespace] =
    MESSAGE.exec(message) ?? [];
  // Since 1.36 for what is done so: `impersonate-on:user-info:list`
  if (verb?.startsWith('impersonate')) {
    const [, name] = IMPERSONATED.exec(message) ?? [];
    const whom = name ? `as ${name}` : 'in your name';
    return `The portal may not act ${whom} in the cluster '${cluster}': its account ${user} lacks the right to impersonate you or your group. Ask a platform engineer to grant it; the page Cluster access says how.`;
  }
  if (!user?.startsWith('fmops:user:')) {
    return undefined;
  }
  const what = group ? `${resource}.${group}` : resource;
  const where = namespace
    ? `in the namespace ${namespace} of the cluster '${cluster}'`
    : `in the cluster '${cluster}'`;
  return `You have no right to ${verb} ${what} ${where}, where you are ${user}. Ask a platform engineer to bind a role with it to you or your group.`;
}
