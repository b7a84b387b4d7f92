/**
 * Builds Kustomize (once), to try the environments of projects with.
 *
 * @returns {Promise<NodeJS.ProcessEnv>} where tests find it; empty where it can't be had
 */
export async function findKustomize({ report }) {
  const { ensureKustomize } = await import('../../tools/kustomize/build.mjs');
  try {
    const program = await report.time('Kustomize: build', ensureKustomize);
    return { FMOPS_TEST_KUSTOMIZE: program };
  } catch (error) {
    report.skip(
      'tests of the environments of projects',
      error.code === 'ENOENT'
        ? 'Go, to build Kustomize, is not installed'
        : `Kustomize can't be built: ${error.message}`,
      { counted: true },
    );
    return {};
  }
}
