const CONTROL_PLANE = '../../tools/control-plane';
const OPERATORS = '../../tools/operators';

/** Who makes the pods of endpoints, and tells which of them can be reached. */
const CONTROLLERS = [
  'deployment-controller',
  'endpointslice-controller',
  'replicaset-controller',
  'statefulset-controller',
];

/**
 * Builds (once) and starts a real Kubernetes control plane with real operators.
 *
 * @returns {Promise<NodeJS.ProcessEnv>} how tests reach it
 */
export async function startRealOperators({ report }) {
  const [
    { ensureControlPlane },
    { startControlPlane },
    { ensureOperators },
    { makeCertificates, startOperators },
    { startRayHead },
  ] = await Promise.all([
    import(`${CONTROL_PLANE}/build.mjs`),
    import(`${CONTROL_PLANE}/control-plane.mjs`),
    import(`${OPERATORS}/build.mjs`),
    import(`${OPERATORS}/start.mjs`),
    import(`${OPERATORS}/ray-head.mjs`),
  ]);
  const log = console.log;
  const { assets } = await report.time('control plane: build', () =>
    ensureControlPlane({ log }),
  );
  const { folder: programs, versions } = await report.time(
    'operators: build',
    () => ensureOperators({ log }),
  );
  const { folder, frontProxy } = await makeCertificates(programs);
  const rayHead = await startRayHead();
  report.cleanUp(() => rayHead.stop());
  const cluster = await report.time('control plane: start', () =>
    startControlPlane({
      ...{ assets, frontProxy },
      // Each operator brings its own kinds.
      crds: [],
      furtherControllers: CONTROLLERS,
    }),
  );
  report.cleanUp(() => cluster.stop());
  const operators = await report.time('operators: start', () =>
    startOperators(cluster, {
      ...{ programs, folder },
      environments: { kuberay: { HTTP_PROXY: rayHead.url } },
    }),
  );
  report.cleanUp(() => operators.stop());
  return {
    FMOPS_OPERATORS: JSON.stringify(versions),
    FMOPS_OPERATORS_RAY_HEAD: rayHead.url,
    FMOPS_REAL_CLUSTER_URL: cluster.url,
    FMOPS_REAL_CLUSTER_CA: cluster.caFile,
    FMOPS_REAL_CLUSTER_ADMIN_TOKEN: cluster.tokens.admin,
    FMOPS_REAL_CLUSTER_WRITER_TOKEN: cluster.tokens.writer,
  };
}
