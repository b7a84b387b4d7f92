/** Who may not come in: nobody, and whoever has a token of somebody else's making. */
const CREDENTIALS = {
  'no token': undefined,
  'no proper token': 'Bearer none',
  'a token that somebody else has signed': `Bearer ${[
    { alg: 'ES256', typ: 'vnd.backstage.user', kid: 'other' },
    { sub: 'user:default/guest', exp: 4_102_444_800 },
    'signature',
  ]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')}`,
};

/**
 * Asks each operation of a description without the right to.
 *
 * @param {string} url address of the backend
 * @param {{ paths: Record<string, object> }} description
 * @returns {Promise<string[]>} which were answered with anything but 401
 */
export async function answeredToStrangers(url, { paths }) {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter(method => method !== 'parameters')
      .map(method => ({ method: method.toUpperCase(), path })),
  );
  const wrong = [];
  for (const { method, path } of operations) {
    for (const [what, authorization] of Object.entries(CREDENTIALS)) {
      const response = await fetch(url + path.replaceAll(/[{}]/g, ''), {
        method,
        headers: authorization && { authorization },
      });
      await response.body?.cancel();
      if (response.status !== 401) {
        wrong.push(`${method} ${path} with ${what}: ${response.status}`);
      }
    }
  }
  return wrong;
}
