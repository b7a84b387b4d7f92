import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApiClient } from './api-client.mjs';
import { installCrds, populate, untilReady } from './cluster/install.mjs';
import { DEFAULT_NODES } from './cluster/nodes.mjs';
import { tokenFile } from './cluster/access.mjs';
import { freePorts } from '../freePorts.mjs';
import { serviceAccountToken } from './cluster/serviceAccountToken.mjs';
import { components } from './components.mjs';
import { startTokenWebhook } from './eks/token-webhook.mjs';
import { trainingLog } from './kwok/training-log.mjs';
import { Outages } from './outages.mjs';
import { Processes } from './processes.mjs';
import { until } from './until.mjs';

const STAGES = fileURLToPath(new URL('kwok/stages.yaml', import.meta.url));
const DEFAULT_NAMESPACES = ['team-language', 'team-vision', 'platform'];
const DEFAULT_CRDS = [
  'trainjobs.trainer.kubeflow.org',
  'trainingruntimes.trainer.kubeflow.org',
  'clustertrainingruntimes.trainer.kubeflow.org',
];

/** Starts a cluster of its own on free ports. See the declaration file. */
export async function startControlPlane({
  assets,
  crdsDir = process.env.FMOPS_CRDS_DIR,
  crds = DEFAULT_CRDS,
  namespaces = DEFAULT_NAMESPACES,
  nodes = DEFAULT_NODES,
  controllers = true,
  furtherControllers = [],
  frontProxy,
  eks,
}) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'control-plane-'));
  const processes = new Processes(folder);
  const caFile = path.join(folder, 'apiserver.crt');
  let client;
  let webhook;

  let stopped;
  const stop = () => {
    stopped ??= (async () => {
      client?.close();
      await processes.stop();
      await webhook?.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    })();
    return stopped;
  };

  const start = async () => {
    const ports = await choosePorts();
    const url = `https://127.0.0.1:${ports.api}`;
    const tokens = {
      admin: newToken(),
      reader: newToken(),
      writer: newToken(),
    };
    const kubeconfig = path.join(folder, 'kubeconfig');
    webhook = eks && (await startTokenWebhook(eks));
    await writeFiles(folder, { url, caFile, tokens, webhook });

    const programs = components({
      ...{ folder, ports, stages: STAGES },
      ...{ furtherControllers, frontProxy, eks },
    });
    const run = name => {
      const { args, env } = programs[name];
      processes.start(path.join(assets, name), args, env);
    };

    run('etcd');
    run('kube-apiserver');
    const ca = await until('the API server has its certificate', () =>
      readFile(caFile, 'utf8'),
    );
    client = new ApiClient({ url, token: tokens.admin, ca });
    const ready = () =>
      until('the API server is ready', () => client.text('/readyz'));
    await ready();

    // before the controllers, whose garbage collector reads the kinds as it starts
    if (crdsDir) await installCrds(client, crdsDir, crds);
    if (controllers) {
      run('kube-controller-manager');
      run('kube-scheduler');
      run('kwok');
    }
    await populate(client, { namespaces, nodes });
    if (controllers) await untilReady(client, { namespaces, nodes });

    return {
      url,
      ca,
      caFile,
      kubeconfig,
      adminToken: tokens.admin,
      tokens,
      outages: new Outages({
        etcd: `http://127.0.0.1:${ports.etcd}`,
        data: path.join(folder, 'etcd'),
        programs: Object.keys(programs),
        ...{ processes, run, ready },
      }),
      async issueToken(account, refusedAt) {
        const key = path.join(folder, 'service-account.key');
        const pem = await readFile(key, 'utf8');
        return serviceAccountToken(pem, account, refusedAt);
      },
      stop,
    };
  };

  try {
    return await Promise.race([start(), processes.failed]);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function choosePorts() {
  const [etcd, etcdPeer, api, kubelet] = await freePorts(4);
  return { etcd, etcdPeer, api, kubelet };
}

function newToken() {
  return randomBytes(24).toString('base64url');
}

async function writeFiles(folder, { url, caFile, tokens, webhook }) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const log = path.join(folder, 'training.log');
  const files = {
    'service-account.pub': publicKey,
    'service-account.key': privateKey,
    'tokens.csv': tokenFile(tokens),
    kubeconfig: JSON.stringify(kubeconfigOf({ url, caFile, tokens })),
    ...(webhook && { 'eks.json': JSON.stringify(kubeconfigOf(webhook)) }),
    'training.log': trainingLog(),
    'kwok-logs.json': JSON.stringify(logsOfAllPods(log)),
  };
  await Promise.all(
    Object.entries(files).map(([name, content]) =>
      writeFile(path.join(folder, name), content, { mode: 0o600 }),
    ),
  );
}

function kubeconfigOf({ url, caFile, tokens }) {
  const name = 'control-plane';
  return {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      { name, cluster: { server: url, 'certificate-authority': caFile } },
    ],
    users: [{ name, user: { token: tokens?.admin } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  };
}

function logsOfAllPods(logsFile) {
  return {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'ClusterLogs',
    metadata: { name: 'training' },
    spec: { logs: [{ logsFile, previousLogsFile: logsFile }] },
  };
}
