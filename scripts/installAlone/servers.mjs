import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Sentence } from '../console.mjs';
import { start } from '../processes.mjs';
import { Report } from '../test/Report.mjs';
import { findPython } from '../test/debian.mjs';
import { ensurePythonServers } from '../test/python.mjs';

const CLUSTER_PORT = 7352;
const MOTO_PORT = 7353;
const TEAM = 'group:default/guests';

/**
 * What a group needs beside the portal to have something to show.
 *
 * @typedef {object} Beside
 * @property {object} config of the portal, to reach it
 * @property {NodeJS.ProcessEnv} env of the portal
 */

/**
 * Starts the demonstration cluster, with its runs.
 *
 * @returns {Promise<Beside>}
 */
export async function startCluster({ yarn: [command, ...args], env }) {
  const cluster = [...args, 'workspace', '@fmops/local-cluster', 'start'];
  const url = `http://127.0.0.1:${CLUSTER_PORT}`;
  const server = start(command, cluster, {
    env: { ...env, FMOPS_LOCAL_CLUSTER_PORT: String(CLUSTER_PORT) },
    log: 'install-alone/cluster',
  });
  await answers(server, `${url}/readyz`);
  const token = { serviceAccountToken: 'local-reader' };
  const known = {
    ...{ name: 'local', url, ...token },
    authProvider: 'serviceAccount',
  };
  return {
    config: {
      kubernetes: {
        serviceLocatorMethod: { type: 'multiTenant' },
        clusterLocatorMethods: [{ type: 'config', clusters: [known] }],
      },
      fmops: {
        workloads: {
          namespaces: [
            { cluster: 'local', namespace: 'team-language', owner: TEAM },
          ],
        },
      },
    },
    env: {},
  };
}

/**
 * Starts Moto, which stands in for AWS, with a cluster.
 *
 * @returns {Promise<Beside>}
 */
export async function startAws({ env }) {
  const report = new Report();
  const { FMOPS_TEST_PYTHON_BIN: bin } = await ensurePythonServers(
    findPython(),
    { report },
  );
  if (!bin) throw new Sentence('Python 3.11 or newer with venv is needed.');
  const url = `http://127.0.0.1:${MOTO_PORT}`;
  const args = ['-H', '127.0.0.1', '-p', String(MOTO_PORT)];
  const server = start(path.join(bin, 'moto_server'), args, {
    env,
    log: 'install-alone/moto',
  });
  await answers(server, `${url}/moto-api/`);
  const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };
  const region = 'eu-central-1';
  const accountId = '123456789012';
  const scope = `testing/20260101/${region}/eks/aws4_request`;
  const made = await fetch(`${url}/clusters`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      // Moto reads which service is meant from it, and checks nothing
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify({
      ...{ name: 'training-gpu', version: '1.34' },
      roleArn: `arn:aws:iam::${accountId}:role/eks`,
      resourcesVpcConfig: { subnetIds: ['subnet-1', 'subnet-2'] },
    }),
  });
  if (!made.ok) throw new Sentence(`Moto: ${await made.text()}`);
  return {
    config: {
      aws: { mainAccount: { accountId, ...credentials } },
      catalog: {
        providers: {
          fmopsEks: { research: { accountId, regions: [region], owner: TEAM } },
        },
      },
    },
    env: { AWS_ENDPOINT_URL: url },
  };
}

/** Resolves when a server that was started answers, and not another one in its place. */
async function answers(server, url) {
  let ended = false;
  server.exited.then(() => {
    ended = true;
  });
  const deadline = Date.now() + 60_000;
  for (;;) {
    // What ends at once found its port taken
    await sleep(500);
    if (ended || Date.now() > deadline) {
      throw new Sentence(`${url} does not answer: ${server.log}`);
    }
    if ((await fetch(url).catch(() => undefined))?.ok) return;
  }
}
