import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const TOOLS = '../../tools/control-plane';

/** Who gets in with a token of EKS. */
const EKS = {
  clusterName: 'Training_GPU',
  identities: {
    AKIAPORTALWRITER: {
      secretAccessKey: 'secret-of-the-portal',
      username: 'arn:aws:sts::123456789012:assumed-role/portal',
      groups: ['fmops:readers', 'fmops:writers'],
    },
  },
};

/**
 * Builds (once) and starts a real Kubernetes control plane.
 *
 * @returns {Promise<NodeJS.ProcessEnv>} how tests reach it; empty where it can't be had
 */
export async function startRealCluster({ report }) {
  const skip = why =>
    report.skip('tests against a real Kubernetes API server', why, {
      counted: true,
    });
  if (!process.env.FMOPS_CRDS_DIR) {
    skip(
      'FMOPS_CRDS_DIR is not set, so the server would lack the TrainJob kind',
    );
    return {};
  }
  if (!process.env.KUBEBUILDER_ASSETS && !hasGo()) {
    skip('KUBEBUILDER_ASSETS is not set and Go, to build it, is not installed');
    return {};
  }
  const [{ ensureControlPlane }, { startControlPlane }, { startTrainer }] =
    await Promise.all([
      import(`${TOOLS}/build.mjs`),
      import(`${TOOLS}/control-plane.mjs`),
      import(`${TOOLS}/trainer.mjs`),
    ]);
  const { assets } = await report.time('control plane: build', () =>
    ensureControlPlane({ log: console.log }),
  );
  return report.time('control plane: start', async () => {
    const cluster = await startControlPlane({
      assets,
      crdsDir: process.env.FMOPS_CRDS_DIR,
      eks: EKS,
    });
    const trainer = await startTrainer({
      url: cluster.url,
      token: cluster.tokens.admin,
      caFile: cluster.caFile,
    });
    report.cleanUp(async () => {
      await trainer.stop();
      await cluster.stop();
    });
    return {
      FMOPS_REAL_CLUSTER_URL: cluster.url,
      FMOPS_REAL_CLUSTER_CA: cluster.caFile,
      FMOPS_REAL_CLUSTER_ADMIN_TOKEN: cluster.tokens.admin,
      FMOPS_REAL_CLUSTER_READER_TOKEN: cluster.tokens.reader,
      FMOPS_REAL_CLUSTER_WRITER_TOKEN: cluster.tokens.writer,
    };
  });
}

/**
 * Starts another API server of that control plane, which knows every kind and runs
 * nothing: scaffolded manifests are tried in it while others change the kinds of the
 * first one.
 *
 * @returns {Promise<NodeJS.ProcessEnv>} how tests reach it; empty where it can't be had
 */
export async function startKindsServer({ report }) {
  const crdsDir = process.env.FMOPS_CRDS_DIR;
  // That is told by startRealCluster
  if (!crdsDir || (!process.env.KUBEBUILDER_ASSETS && !hasGo())) return {};
  const [
    { ensureControlPlane },
    { startControlPlane },
    { installCrds },
    { ApiClient },
  ] = await Promise.all([
    import(`${TOOLS}/build.mjs`),
    import(`${TOOLS}/control-plane.mjs`),
    import(`${TOOLS}/cluster/install.mjs`),
    import(`${TOOLS}/api-client.mjs`),
  ]);
  const { assets } = await ensureControlPlane();
  return report.time('API server of all kinds: start', async () => {
    const cluster = await startControlPlane({
      ...{ assets, crdsDir, crds: [], controllers: false },
    });
    report.cleanUp(() => cluster.stop());
    const { url, ca, tokens } = cluster;
    const client = new ApiClient({ url, ca, token: tokens.admin });
    // One after the other: all at once, the large ones take longer than is waited for
    for (const file of readdirSync(crdsDir).filter(isDefinition)) {
      await installCrds(client, crdsDir, [path.basename(file, '.json')]);
    }
    return {
      FMOPS_KINDS_SERVER_URL: cluster.url,
      FMOPS_KINDS_SERVER_CA: cluster.caFile,
      FMOPS_KINDS_SERVER_TOKEN: cluster.tokens.admin,
    };
  });
}

const isDefinition = file => file.endsWith('.json');

function hasGo() {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
