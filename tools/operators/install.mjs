import { readFile } from 'node:fs/promises';
import { until } from '../control-plane/until.mjs';

const ADMISSION = '/apis/admissionregistration.k8s.io/v1';
const CRDS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const CORE = '/api/v1';
// Large definitions take their time on a busy machine.
const SERVED = { timeoutMs: 90_000 };

/**
 * What is installed of the manifests of a project, in this order. Roles are
 * left out, as operators run as the administrator, and so is what belongs to
 * their pod.
 */
const INSTALLED = {
  CustomResourceDefinition: () => CRDS,
  MutatingWebhookConfiguration: () =>
    `${ADMISSION}/mutatingwebhookconfigurations`,
  ValidatingWebhookConfiguration: () =>
    `${ADMISSION}/validatingwebhookconfigurations`,
  APIService: () => '/apis/apiregistration.k8s.io/v1/apiservices',
};

/** Objects that its own webhooks look at: they follow when it is ready. */
const AFTERWARDS = {
  ClusterTrainingRuntime: () =>
    '/apis/trainer.kubeflow.org/v1alpha1/clustertrainingruntimes',
};

/**
 * Installs an operator as its project would, but for the pod: its services lead
 * to the ports of a process on this machine.
 *
 * @returns {Promise<() => Promise<void>>} installs what needs the operator to be ready
 */
export async function install(
  client,
  operator,
  { manifests, ports, certificates },
) {
  const text = await readFile(manifests, 'utf8');
  const { namespace } = operator;
  const pem = await readFile(`${certificates}/ca.crt`);
  const objects = text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line, withNamespace(namespace)))
    .map(object => withWebhooks(object, ports.webhook, pem.toString('base64')))
    .map(object => withAggregation(object, ports.aggregated));

  const create = async (paths, kind) => {
    const found = objects.filter(object => object.kind === kind);
    await Promise.all(
      found.map(object => client.create(paths[kind](), object)),
    );
  };

  if (namespace !== 'default') {
    await client.create(`${CORE}/namespaces`, {
      metadata: { name: namespace },
    });
  }
  const { webhookService, aggregatedService, certificateSecret } = operator;
  for (const name of [webhookService, aggregatedService].filter(Boolean)) {
    await client.create(`${CORE}/namespaces/${namespace}/services`, {
      metadata: { name },
      // The API server asks such a name itself; it has no way to other services.
      spec: { type: 'ExternalName', externalName: '127.0.0.1' },
    });
  }
  if (certificateSecret) {
    await client.create(`${CORE}/namespaces/${namespace}/secrets`, {
      metadata: { name: certificateSecret },
      data: await secretData(certificates),
    });
  }
  for (const kind of Object.keys(INSTALLED)) await create(INSTALLED, kind);
  await established(
    client,
    objects.filter(({ kind }) => kind === 'CustomResourceDefinition'),
  );
  return async () => {
    for (const kind of Object.keys(AFTERWARDS)) await create(AFTERWARDS, kind);
  };
}

/** Kustomizations that are meant as bases leave a placeholder. */
function withNamespace(namespace) {
  return (key, value) =>
    key === 'namespace' && value === 'system' ? namespace : value;
}

function withWebhooks(object, port, caBundle) {
  const reached = ({ service, ...rest }) => ({
    ...rest,
    service: { ...service, port },
    caBundle,
  });
  const conversion = object.spec?.conversion?.webhook;
  if (object.kind === 'CustomResourceDefinition' && conversion) {
    conversion.clientConfig = reached(conversion.clientConfig);
  }
  if (!object.webhooks) return object;
  return {
    ...object,
    webhooks: object.webhooks.map(webhook => ({
      ...webhook,
      clientConfig: reached(webhook.clientConfig),
    })),
  };
}

function withAggregation(object, port) {
  if (object.kind !== 'APIService') return object;
  const { spec } = object;
  return { ...object, spec: { ...spec, service: { ...spec.service, port } } };
}

async function secretData(folder) {
  const names = ['ca.crt', 'ca.key', 'tls.crt', 'tls.key'];
  const files = await Promise.all(
    names.map(name => readFile(`${folder}/${name}`, 'base64')),
  );
  return Object.fromEntries(names.map((name, index) => [name, files[index]]));
}

function established(client, definitions) {
  return Promise.all(
    definitions.map(({ metadata: { name }, spec }) =>
      until(
        `the kind ${spec.names.kind} is served`,
        async () => {
          const { status } = await client.get(`${CRDS}/${name}`);
          return status?.conditions?.some(
            condition =>
              condition.type === 'Established' && condition.status === 'True',
          );
        },
        SERVED,
      ),
    ),
  );
}
