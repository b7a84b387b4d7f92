import { ensureCheckov } from './checkov.mjs';
import { findGoTools } from './goTools.mjs';
import { startPostgres } from './postgres.mjs';
import { ensurePythonServers } from './python.mjs';
import { startKindsServer, startRealCluster } from './realCluster.mjs';

/**
 * Starts the real servers that checks need.
 *
 * @returns {Promise<NodeJS.ProcessEnv>} the environment in which the checks find them
 */
export async function startServers(needs, { debian, toolchain, report }) {
  const env = {
    ...toolchain.env,
    // Databases for tests come from here, never from containers
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    CHROMIUM_PATH: debian.chromium,
    FMOPS_PROMETHEUS_BIN: debian.prometheus || '',
  };
  if (debian.postgresql) {
    // The name says which version the tests ask for; any supported one serves
    env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING =
      await report.time('PostgreSQL', () => startPostgres(debian.postgresql));
  }
  if (needs.has('crds') && !process.env.FMOPS_CRDS_DIR) {
    report.skip(
      'tests against the operators’ resource definitions',
      'FMOPS_CRDS_DIR, a folder with <plural>.<group>.json files, is not set',
      { counted: true },
    );
  }
  const [python, checkov, goTools, cluster] = await Promise.all([
    ensurePythonServers(debian.python, { report }),
    needs.has('checkov') ? ensureCheckov(debian.python, { report }) : {},
    needs.has('goTools') ? findGoTools({ report }) : {},
    needs.has('cluster') ? startRealCluster({ report }) : {},
  ]);
  // Not at once with the other, which may have to be built first
  const kinds = needs.has('cluster') ? await startKindsServer({ report }) : {};
  return { ...env, ...python, ...checkov, ...goTools, ...cluster, ...kinds };
}
