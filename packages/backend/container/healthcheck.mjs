// Ends with status 1 unless the backend in this container answers and is well.
const port = process.env.FMOPS_BACKEND_PORT || 7007;
const page = `http://127.0.0.1:${port}/.backstage/health/v1/liveness`;
const signal = AbortSignal.timeout(4_000);
const well = await fetch(page, { signal }).then(
  ({ ok }) => ok,
  () => false,
);
process.exit(well ? 0 : 1);
