/** PORTAL_URL names a portal to test in place of one that the tests start. */
export const running = process.env.PORTAL_URL;

const port = (name: string, own: number, usual: number) =>
  running ? Number(process.env[name] || usual) : own;

/**
 * What the tests' portal listens on: beside one that may be running on the
 * usual ports, or as the environment says of the one that is running.
 */
export const ports = {
  frontend: port('FMOPS_FRONTEND_PORT', 13000, 3000),
  backend: port('FMOPS_BACKEND_PORT', 17007, 7007),
  cluster: port('FMOPS_LOCAL_CLUSTER_PORT', 17252, 7252),
};
