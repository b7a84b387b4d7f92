import { createSign } from 'node:crypto';

const ISSUER = 'https://kubernetes.default.svc';
/** The API server takes a token for this long after it has expired. */
const LEEWAY_SECONDS = 60;

/**
 * A token of a service account, signed with the cluster's own key. The API
 * server issues none for less than ten minutes.
 *
 * @param {string} key PEM
 * @param {{ namespace: string, name: string, uid: string }} account
 * @param {Date} refusedAt when the API server takes it no longer, to the second
 */
export function serviceAccountToken(key, { namespace, name, uid }, refusedAt) {
  const exp = Math.floor(refusedAt / 1000) - LEEWAY_SECONDS;
  const claims = {
    iss: ISSUER,
    aud: [ISSUER],
    sub: `system:serviceaccount:${namespace}:${name}`,
    iat: exp - 600,
    nbf: exp - 600,
    exp,
    'kubernetes.io': { namespace, serviceaccount: { name, uid } },
  };
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = createSign('RSA-SHA256').update(signed).sign(key);
  return `${signed}.${signature.toString('base64url')}`;
}
