const LONGEST_MS = 120_000;

/**
 * Waits until the catalog has read the files that the portal starts with: the
 * first time this goes on for some seconds after the backend is ready, and who
 * came earlier would meet an empty catalog and have no groups. Where there is
 * no guest account there is nothing to look with, and no wait.
 *
 * @param {string} backend address of the backend
 */
export async function catalogLoaded(backend) {
  const json = async (path, init) => {
    const response = await fetch(`${backend}/api${path}`, init);
    return response.ok ? response.json() : undefined;
  };
  const deadline = Date.now() + LONGEST_MS;
  const session = await json('/auth/guest/refresh', {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  if (!session) return;
  const { token, identity } = session.backstageIdentity;
  const init = { headers: { authorization: `Bearer ${token}` } };
  const [, namespace, name] = identity.userEntityRef.split(/[:/]/);

  let before;
  while (Date.now() < deadline) {
    const [user, counts] = await Promise.all([
      json(`/catalog/entities/by-name/user/${namespace}/${name}`, init),
      json('/catalog/entity-facets?facet=kind', init),
    ]);
    const now = JSON.stringify(counts?.facets.kind);
    if (user && now === before) return;
    before = now;
    await new Promise(resolve => setTimeout(resolve, 700));
  }
}
