import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ApiClient } from '../control-plane/api-client.mjs';
import { Processes } from '../control-plane/processes.mjs';
import { until } from '../control-plane/until.mjs';
import { freePorts } from '../freePorts.mjs';
import { SETUP } from './build.mjs';
import { install } from './install.mjs';
import { OPERATORS } from './operators.mjs';

const run = promisify(execFile);
const READY = { timeoutMs: 90_000 };

/**
 * Makes the certificates that webhooks and the API server need of each other,
 * before that is started.
 *
 * @param programs the folder that `ensureOperators` returned
 * @returns a folder, which `startOperators` takes and removes, and the option
 *   `frontProxy` of the control plane
 */
export async function makeCertificates(programs) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'operators-'));
  const certificates = path.join(folder, CERTIFICATES);
  const services = Object.values(OPERATORS).filter(
    ({ webhookService }) => webhookService,
  );
  const names = services.map(
    ({ webhookService, namespace }) => `${webhookService}.${namespace}.svc`,
  );
  await run(path.join(programs, SETUP), [
    'certificates',
    certificates,
    ...names,
  ]);
  return {
    folder,
    frontProxy: {
      ca: path.join(certificates, 'ca.crt'),
      cert: path.join(certificates, 'client.crt'),
      key: path.join(certificates, 'client.key'),
    },
  };
}

/**
 * Installs and starts operators in a cluster, as its administrator. They end
 * with the process that started them, even when that is killed.
 *
 * @param cluster what `startControlPlane` returned
 * @param options.names which ones; default all.
 * @param options.environments variables for some of them, by name
 * @throws with the last lines of its output when an operator ends
 */
export async function startOperators(
  cluster,
  { programs, folder, names = Object.keys(OPERATORS), environments = {} },
) {
  const certificates = path.join(folder, CERTIFICATES);
  const client = new ApiClient({
    url: cluster.url,
    token: cluster.adminToken,
    ca: cluster.ca,
  });
  const processes = new Processes(folder);
  const stop = async () => {
    client.close();
    await processes.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };

  const start = async name => {
    const operator = OPERATORS[name];
    const ports = await choosePorts();
    const whenReady = await install(client, operator, {
      manifests: path.join(programs, `${name}.jsonl`),
      ...{ ports, certificates },
    });
    processes.start(
      path.join(programs, name),
      [
        `--kubeconfig=${cluster.kubeconfig}`,
        ...(await argsOf(operator, { name, folder, ports, certificates })),
      ],
      { TMPDIR: folder, ...environments[name] },
    );
    await until(
      `${operator.title} is ready`,
      async () => (await fetch(`http://127.0.0.1:${ports.health}/readyz`)).ok,
      READY,
    );
    await whenReady();
  };

  try {
    await linkDefaultCertificate(folder, certificates);
    for (const name of names) {
      await Promise.race([start(name), processes.failed]);
    }
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const CERTIFICATES = 'certificates';

async function choosePorts() {
  const [health, webhook, aggregated] = await freePorts(3);
  return { health, webhook, aggregated };
}

async function argsOf(operator, { name, folder, ...rest }) {
  if (!operator.configuration) return operator.args(rest);
  const file = path.join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify(operator.configuration(rest)));
  return [`--config=${file}`];
}

/** Where controller-runtime looks for one when it is told of none. */
async function linkDefaultCertificate(folder, certificates) {
  const parent = path.join(folder, 'k8s-webhook-server');
  await mkdir(parent, { recursive: true });
  await symlink(certificates, path.join(parent, 'serving-certs'));
}
