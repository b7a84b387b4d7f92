import { execFileSync } from 'node:child_process';

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

function hasGo() {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
