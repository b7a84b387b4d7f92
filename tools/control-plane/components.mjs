import path from 'node:path';

/** Only what jobs need. */
const CONTROLLERS = [
  'garbage-collector-controller',
  'job-controller',
  'namespace-controller',
  'pod-garbage-collector-controller',
  'serviceaccount-controller',
  'ttl-after-finished-controller',
];

/** One entry per program: its arguments, and variables of its environment. */
export function components({
  folder,
  ports,
  stages,
  furtherControllers = [],
  frontProxy,
  eks,
}) {
  const file = name => path.join(folder, name);
  const etcd = `http://127.0.0.1:${ports.etcd}`;
  const etcdPeer = `http://127.0.0.1:${ports.etcdPeer}`;
  const kubeconfig = file('kubeconfig');
  return {
    etcd: {
      args: [
        `--data-dir=${file('etcd')}`,
        `--listen-client-urls=${etcd}`,
        `--advertise-client-urls=${etcd}`,
        `--listen-peer-urls=${etcdPeer}`,
        `--initial-advertise-peer-urls=${etcdPeer}`,
        `--initial-cluster=default=${etcdPeer}`,
        '--unsafe-no-fsync',
        '--log-level=error',
      ],
    },
    'kube-apiserver': {
      args: [
        `--etcd-servers=${etcd}`,
        '--bind-address=127.0.0.1',
        '--advertise-address=127.0.0.1',
        `--secure-port=${ports.api}`,
        // it makes its own certificate, apiserver.crt, there
        `--cert-dir=${folder}`,
        '--authorization-mode=RBAC',
        '--anonymous-auth=false',
        `--token-auth-file=${file('tokens.csv')}`,
        '--service-account-issuer=https://kubernetes.default.svc',
        `--service-account-key-file=${file('service-account.pub')}`,
        `--service-account-signing-key-file=${file('service-account.key')}`,
        '--service-cluster-ip-range=10.96.0.0/16',
        // 127.0.0.1 may not be an endpoint, and no pod asks for one
        '--endpoint-reconciler-type=none',
        '--kubelet-preferred-address-types=InternalIP',
        // the node lifecycle controller, which takes the taint away, doesn't run
        '--disable-admission-plugins=TaintNodesByCondition',
        '--profiling=false',
        ...(frontProxy ? frontProxyArgs(frontProxy) : []),
        ...(eks
          ? [
              `--authentication-token-webhook-config-file=${file('eks.json')}`,
              '--authentication-token-webhook-version=v1',
              '--authentication-token-webhook-cache-ttl=1s',
            ]
          : []),
      ],
    },
    'kube-controller-manager': {
      args: [
        `--kubeconfig=${kubeconfig}`,
        `--controllers=${[...CONTROLLERS, ...furtherControllers].join(',')}`,
        '--leader-elect=false',
        '--secure-port=0',
        '--kube-api-qps=200',
        '--kube-api-burst=400',
      ],
    },
    'kube-scheduler': {
      args: [
        `--kubeconfig=${kubeconfig}`,
        '--leader-elect=false',
        '--secure-port=0',
      ],
    },
    kwok: {
      args: [
        `--kubeconfig=${kubeconfig}`,
        `--config=${stages}`,
        `--config=${file('kwok-logs.json')}`,
        '--manage-all-nodes',
        '--node-ip=127.0.0.1',
        `--node-port=${ports.kubelet}`,
        `--server-address=127.0.0.1:${ports.kubelet}`,
      ],
      // else it reads a configuration from the home folder
      env: { KWOK_WORKDIR: folder },
    },
  };
}

/** How the API server tells aggregated ones on whose behalf it asks. */
function frontProxyArgs({ ca, cert, key }) {
  return [
    `--requestheader-client-ca-file=${ca}`,
    '--requestheader-username-headers=X-Remote-User',
    '--requestheader-group-headers=X-Remote-Group',
    '--requestheader-extra-headers-prefix=X-Remote-Extra-',
    `--proxy-client-cert-file=${cert}`,
    `--proxy-client-key-file=${key}`,
  ];
}
