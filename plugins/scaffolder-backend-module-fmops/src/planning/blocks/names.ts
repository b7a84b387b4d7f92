/** Leaves room in the 63 characters of a pod's name for what controllers append. */
export const MAX_NAME_LENGTH = 40;

const DNS_LABEL = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;

/**
 * Says what is wrong with a name that is to serve as a Kubernetes name (RFC
 * 1035), a folder and a catalog name at once; undefined when it will do.
 */
export function nameObjection(name: string): string | undefined {
  if (name.length > MAX_NAME_LENGTH) {
    return `has ${name.length} characters; ${MAX_NAME_LENGTH} are possible`;
  }
  return DNS_LABEL.test(name)
    ? undefined
    : 'must consist of lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen, such as "support-assistant"';
}

/** Whether Kubernetes takes this as the name of a Secret, a claim or a queue. */
export function isObjectName(name: string): boolean {
  return name.length <= 253 && DNS_SUBDOMAIN.test(name);
}
