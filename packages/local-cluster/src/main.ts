import { startLocalCluster } from './startLocalCluster';

/* eslint-disable no-console */

function numberFrom(variable: string, fallback: number): number {
  const text = process.env[variable];
  const value = text ? Number(text) : fallback;
  if (!Number.isFinite(value) || value < 0) {
    throw new Error(`${variable} must be a positive number, not "${text}".`);
  }
  return value;
}

async function main() {
  const port = numberFrom('FMOPS_LOCAL_CLUSTER_PORT', 7252);
  const speed = numberFrom('FMOPS_LOCAL_CLUSTER_SPEED', 1) || 1;
  try {
    const { url } = await startLocalCluster({ port, speed });
    console.log(`Local demonstration cluster: ${url}`);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new Error(
          `Port ${port} on 127.0.0.1 is in use: stop what listens there, or set FMOPS_LOCAL_CLUSTER_PORT to another port.`,
        )
      : error;
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(0));
}
main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
