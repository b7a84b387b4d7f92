import { RedactedManifest } from './RedactedManifest';

const PLANTED = 'hf_PlantedTokenOfTheTests';
/** A secret that has no form by which it could be told. */
const PLAIN = 'tr0ub4dor';

const container = {
  name: 'train',
  image: `registry.example.com/train@sha256:${'9f86d081884c7d65'.repeat(4)}`,
  command: ['bash', '-c', `export API_KEY=${PLAIN}\npython train.py`],
  args: [
    ...['--lr', '1e-4', '--token', PLAIN, `--hub-token=${PLAIN}`],
    ...[
      '--password',
      PLAIN,
      '--dataset',
      's3://data/set',
      `DB_PASSWD=${PLAIN}`,
    ],
  ],
  env: [
    { name: 'NCCL_DEBUG', value: 'INFO' },
    { name: 'EPOCHS', value: '3' },
    { name: 'HF_TOKEN', value: PLANTED },
    { name: 'GREETING', value: PLAIN },
    { name: 'NCCL_NOTE', value: `see https://x:${PLAIN}@example.com` },
    {
      name: 'WANDB_API_KEY',
      valueFrom: { secretKeyRef: { name: 'wandb', key: 'api-key' } },
    },
  ],
  envFrom: [{ secretRef: { name: 'team-secrets' } }],
  livenessProbe: {
    httpGet: { httpHeaders: [{ name: 'Authorization', value: PLAIN }] },
  },
};

const manifest = () => ({
  apiVersion: 'ray.io/v1',
  kind: 'RayJob',
  metadata: {
    name: 'tune',
    uid: 'u-1',
    labels: { 'backstage.io/kubernetes-id': 'support-tone' },
    annotations: {
      'kubectl.kubernetes.io/last-applied-configuration': PLAIN,
      'fmops.dev/stage': 'alignment',
      'example.com/settings': JSON.stringify({ db: { password: PLAIN } }),
      'example.com/auth-token': PLAIN,
    },
    managedFields: [{ manager: PLAIN }],
  },
  spec: {
    entrypoint: `python tune.py --api-key ${PLAIN} --lr 1e-4`,
    runtimeEnvYAML: `pip:\n  - torch\nenv_vars:\n  CUSTOM: ${PLAIN}\n  NCCL_DEBUG: WARN\n`,
    rayClusterSpec: {
      headGroupSpec: {
        rayStartParams: { 'redis-password': PLAIN, 'num-cpus': '4' },
        template: {
          spec: {
            serviceAccountName: 'trainer',
            automountServiceAccountToken: false,
            imagePullSecrets: [{ name: 'registry' }],
            containers: [container],
            volumes: [
              { name: 'aws-token', secret: { secretName: 'aws' } },
              {
                name: 'token',
                projected: {
                  sources: [
                    {
                      serviceAccountToken: {
                        path: 't',
                        expirationSeconds: 3600,
                      },
                    },
                  ],
                },
              },
              {
                name: 'data',
                csi: {
                  volumeAttributes: { clientSecret: PLAIN, share: 'data' },
                },
              },
            ],
          },
        },
      },
    },
    arguments: {
      parameters: [
        { name: 'hf-token', value: PLAIN },
        { name: 'epochs', value: '3' },
      ],
    },
  },
  status: { message: `401 for Authorization: Bearer ${PLANTED}`, failed: 1 },
});

describe('RedactedManifest', () => {
  it('shows no secret, wherever it is', () => {
    const { object, hidden } = new RedactedManifest(manifest());
    const text = JSON.stringify(object);
    expect(text).not.toContain(PLANTED);
    expect(text).not.toContain(PLAIN);
    expect(hidden).toBeGreaterThan(15);
  });

  it('shows what is no secret', () => {
    const { object } = new RedactedManifest(manifest());
    expect(object).toMatchObject({
      metadata: {
        ...{ name: 'tune', uid: 'u-1' },
        annotations: {
          'fmops.dev/stage': 'alignment',
          'example.com/settings': '{"db":{"password":"***"}}',
          'example.com/auth-token': '***',
        },
      },
      spec: {
        entrypoint: 'python tune.py --api-key *** --lr 1e-4',
        runtimeEnvYAML:
          'pip:\n  - torch\nenv_vars:\n  CUSTOM: "***"\n  NCCL_DEBUG: WARN\n',
        rayClusterSpec: {
          headGroupSpec: {
            rayStartParams: { 'redis-password': '***', 'num-cpus': '4' },
            template: {
              spec: {
                ...{ serviceAccountName: 'trainer' },
                automountServiceAccountToken: false,
                imagePullSecrets: [{ name: 'registry' }],
                containers: [
                  {
                    image: container.image,
                    args: [
                      ...['--lr', '1e-4', '--token', '***', '--hub-token=***'],
                      ...['--password', '***', '--dataset', 's3://data/set'],
                      'DB_PASSWD=***',
                    ],
                    env: [
                      { name: 'NCCL_DEBUG', value: 'INFO' },
                      { name: 'EPOCHS', value: '3' },
                      { name: 'HF_TOKEN', value: '***' },
                      { name: 'GREETING', value: '***' },
                      {
                        name: 'NCCL_NOTE',
                        value: 'see https://***@example.com',
                      },
                      container.env[5],
                    ],
                    envFrom: [{ secretRef: { name: 'team-secrets' } }],
                  },
                ],
                volumes: [
                  { name: 'aws-token', secret: { secretName: 'aws' } },
                  manifest().spec.rayClusterSpec.headGroupSpec.template.spec
                    .volumes[1],
                  { csi: { volumeAttributes: { share: 'data' } } },
                ],
              },
            },
          },
        },
        arguments: {
          parameters: [
            { name: 'hf-token', value: '***' },
            { name: 'epochs', value: '3' },
          ],
        },
      },
    });
    expect(object.metadata).not.toHaveProperty('managedFields');
  });

  it('leaves an object without secrets as it is', () => {
    const plain = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'tune' },
      spec: { parallelism: 2, suspend: false, template: { spec: {} } },
      status: null,
    };
    expect(new RedactedManifest(plain)).toMatchObject({
      ...{ object: plain, hidden: 0 },
    });
  });

  it('stands what nobody writes', () => {
    let deep: unknown = PLAIN;
    for (let level = 0; level < 5_000; level++) deep = { a: deep };
    const { object } = new RedactedManifest({
      spec: deep,
      metadata: [PLANTED],
      env: PLANTED,
      args: [null, { password: PLAIN }],
      text: 'x'.repeat(200_000),
      yaml: `a: &a [*a]\nb: ${PLANTED}`,
      json: `{"token": "${PLANTED}"`,
    } as Record<string, unknown>);
    const text = JSON.stringify(object);
    expect(text).not.toContain(PLANTED);
    expect(text).not.toContain(PLAIN);
    expect(text.length).toBeLessThan(80_000);
  });
});
