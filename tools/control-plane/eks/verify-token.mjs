import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const PREFIX = 'k8s-aws-v1.';
const STS = /^sts\.([a-z0-9-]+)\.amazonaws\.com(\.cn)?$/;
const MINUTES = 60_000;

/**
 * Checks a token of an EKS cluster as the service does, with the signature
 * worked out anew from the secret key.
 *
 * @param identities by access key id: { secretAccessKey, username, groups? }
 * @returns the identity
 * @throws Error with what is wrong with the token
 */
export function verifyEksToken(
  token,
  { clusterName, identities, now = Date.now() },
) {
  must(token.startsWith(PREFIX), 'the token is not one of EKS');
  const text = Buffer.from(token.slice(PREFIX.length), 'base64url').toString();
  must(URL.canParse(text), 'the token is no address');
  const url = new URL(text);
  const region = STS.exec(url.host)?.[1];
  must(url.protocol === 'https:' && region, `${url.host} is no regional STS`);
  must(url.pathname === '/', 'the address has a path');
  const query = Object.fromEntries(url.searchParams);
  must(query.Action === 'GetCallerIdentity', 'the action is another');
  must(
    query['X-Amz-SignedHeaders'] === 'host;x-k8s-aws-id',
    'the name of the cluster is not signed',
  );
  const [keyId, day, scopeRegion, service] =
    query['X-Amz-Credential'].split('/');
  must(service === 'sts' && scopeRegion === region, 'the scope is another');
  const signedAt = timeOf(query['X-Amz-Date']);
  must(signedAt <= now + 5 * MINUTES, 'the token is of the future');
  must(now < signedAt + 15 * MINUTES, 'the token has expired');
  const identity = identities[keyId];
  must(identity, `the access key ${keyId} is unknown`);
  const expected = signature({
    url,
    query,
    headers: { host: url.host, 'x-k8s-aws-id': clusterName },
    scope: [day, region, 'sts', 'aws4_request'],
    secretAccessKey: identity.secretAccessKey,
  });
  must(
    expected.length === query['X-Amz-Signature'].length &&
      timingSafeEqual(
        Buffer.from(expected),
        Buffer.from(query['X-Amz-Signature']),
      ),
    `the signature is not that of ${keyId} for the cluster ${clusterName}`,
  );
  return identity;
}

function must(holds, message) {
  if (!holds) throw new Error(message);
}

/** Of `20261121T120000Z`. */
function timeOf(text) {
  return Date.parse(
    text.replace(
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
      '$1-$2-$3T$4:$5:$6Z',
    ),
  );
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
function signature({ url, query, headers, scope, secretAccessKey }) {
  const { 'X-Amz-Signature': _, ...signed } = query;
  const canonical = [
    'GET',
    url.pathname,
    Object.keys(signed)
      .sort()
      .map(key => `${encode(key)}=${encode(signed[key])}`)
      .join('&'),
    ...Object.keys(headers)
      .sort()
      .map(key => `${key}:${headers[key]}`),
    '',
    Object.keys(headers).sort().join(';'),
    createHash('sha256').update('').digest('hex'),
  ].join('\n');
  const toSign = [
    'AWS4-HMAC-SHA256',
    query['X-Amz-Date'],
    scope.join('/'),
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const key = scope.reduce(
    (previous, part) => createHmac('sha256', previous).update(part).digest(),
    `AWS4${secretAccessKey}`,
  );
  return createHmac('sha256', key).update(toSign).digest('hex');
}

function encode(text) {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
