/**
 * The operators that can be run, in the order in which they are started (Kueue
 * after those whose jobs it manages): the Go package of each, the folder of the
 * module that pins it, the kustomizations that its project publishes, and what
 * it needs to run as a process beside the API server.
 *
 * `configuration` gets the ports of the process and the folder with its
 * certificate; an operator without `webhookService` has no webhooks.
 */
export const OPERATORS = {
  jobset: {
    title: 'JobSet',
    module: 'sigs.k8s.io/jobset',
    package: 'sigs.k8s.io/jobset',
    manifests: ['config/default'],
    namespace: 'jobset-system',
    webhookService: 'jobset-webhook-service',
    configuration: ({ ports, certificates }) => ({
      apiVersion: 'config.jobset.x-k8s.io/v1alpha1',
      kind: 'Configuration',
      ...common(ports, certificates),
      internalCertManagement: { enable: false },
    }),
  },
  lws: {
    title: 'LeaderWorkerSet',
    module: 'sigs.k8s.io/lws',
    package: 'sigs.k8s.io/lws/cmd',
    manifests: ['config/default'],
    namespace: 'lws-system',
    webhookService: 'lws-webhook-service',
    configuration: ({ ports, certificates }) => ({
      apiVersion: 'config.lws.x-k8s.io/v1alpha1',
      kind: 'Configuration',
      ...common(ports, certificates),
      internalCertManagement: { enable: false },
    }),
  },
  trainer: {
    title: 'Kubeflow Trainer',
    module: 'github.com/kubeflow/trainer/v2',
    package: 'github.com/kubeflow/trainer/v2/cmd/trainer-controller-manager',
    manifests: [
      'manifests/base/crds',
      'manifests/base/manager',
      'manifests/base/webhook',
      'manifests/base/runtimes',
    ],
    namespace: 'kubeflow-system',
    webhookService: 'kubeflow-trainer-controller-manager',
    configuration: ({ ports }) => {
      // Where the certificate is, it asks the folder for temporary files.
      const { webhook, ...rest } = common(ports);
      return {
        apiVersion: 'config.trainer.kubeflow.org/v1alpha1',
        kind: 'Configuration',
        ...rest,
        webhook: { port: webhook.port, host: webhook.host },
        certManagement: { enable: false },
      };
    },
  },
  kuberay: {
    title: 'KubeRay',
    folder: 'kuberay',
    module: 'github.com/ray-project/kuberay/ray-operator',
    package: 'github.com/ray-project/kuberay/ray-operator',
    manifests: ['config/default'],
    namespace: 'default',
    args: ({ ports }) => [
      '--enable-leader-election=false',
      '--metrics-addr=0',
      `--health-probe-bind-address=127.0.0.1:${ports.health}`,
    ],
  },
  kueue: {
    title: 'Kueue',
    module: 'sigs.k8s.io/kueue',
    package: 'sigs.k8s.io/kueue/cmd/kueue',
    // else /visibility, where only root can write
    variables: { 'sigs.k8s.io/kueue/pkg/visibility.certDir': 'visibility' },
    manifests: ['config/default'],
    namespace: 'kueue-system',
    webhookService: 'kueue-webhook-service',
    aggregatedService: 'kueue-visibility-server',
    certificateSecret: 'kueue-webhook-server-cert',
    configuration: ({ ports, certificates }) => ({
      apiVersion: 'config.kueue.x-k8s.io/v1beta2',
      kind: 'Configuration',
      ...common(ports, certificates),
      namespace: 'kueue-system',
      visibilityServer: {
        bindAddress: '127.0.0.1',
        bindPort: ports.aggregated,
      },
      internalCertManagement: {
        enable: true,
        webhookServiceName: 'kueue-webhook-service',
        webhookSecretName: 'kueue-webhook-server-cert',
      },
      integrations: {
        frameworks: [
          'batch/job',
          'jobset.x-k8s.io/jobset',
          'trainer.kubeflow.org/trainjob',
          'ray.io/rayjob',
        ],
      },
      waitForPodsReady: {
        timeout: '20s',
        requeuingStrategy: { backoffLimitCount: 1, backoffBaseSeconds: 2 },
      },
    }),
  },
};

function common(ports, certDir) {
  return {
    health: { healthProbeBindAddress: `127.0.0.1:${ports.health}` },
    metrics: { bindAddress: '0' },
    leaderElection: { leaderElect: false },
    webhook: { port: ports.webhook, host: '127.0.0.1', certDir },
  };
}
