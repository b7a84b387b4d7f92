import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Communication between workers. Most of it is said by victims of another worker. */
export const distributedRules: DiagnosisRule[] = [
  {
    id: 'app.efa',
    priority: 40,
    signals: [
      {
        src: ['log'],
        text: /NET\/OFI .*(failed|error)|Libfabric.*error|fi_getinfo.*No data available/i,
      },
    ],
    sentence: 'The fast network (EFA) cannot be used.',
    advice:
      'Check the EFA request, the plugin in the image, and that the security group allows itself.',
    who: ['platform team'],
    unverified: true,
  },
  {
    id: 'app.rendezvous',
    priority: 41,
    signals: [
      {
        src: ['log'],
        text: /RendezvousTimeoutError|RendezvousConnectionError|DistStoreError|DistNetworkError|The client socket has timed out after \d+ms while trying to connect to \(([^,]+), (\d+)\)|Connection refused.*29500|EADDRINUSE/,
      },
    ],
    sentence:
      'The workers did not find each other[: nothing answers at {host}:{port}].',
    values: [VALUES.rendezvous],
    advice: 'Check that rank 0 runs, and that all pods are scheduled.',
    who: ['user'],
    victim: true,
  },
  {
    id: 'app.nccl-error',
    priority: 42,
    signals: [
      {
        src: ['log'],
        text: /NCCL error.*(unhandled system error|unhandled cuda error|remote process exited or there was a network error|internal error|invalid usage)|ncclSystemError|ncclRemoteError|ncclInternalError|ncclInvalidUsage|socketStartConnect: Connect to .* failed|Call to ibv_\w+ failed|torch\.distributed\.DistBackendError/,
      },
    ],
    sentence:
      'The communication between the workers broke, most often because another one failed.',
    advice:
      'Find the rank that failed first; else check security group, EFA and shared memory.',
    who: ['user'],
    victim: true,
  },
  {
    id: 'app.nccl-timeout',
    priority: 43,
    signals: [
      {
        src: ['log'],
        text: /Watchdog caught collective operation timeout: WorkNCCL\(SeqNum=(\d+), OpType=(\w+)\b.*Timeout\(ms\)=(\d+)\) ran for (\d+) milliseconds|Some NCCL operations have failed or timed out|ProcessGroupNCCL's watchdog got stuck|Received a global timeout/,
      },
    ],
    sentence:
      'The workers waited for one that hangs[ ({operation}, {waited} ms)].',
    values: [VALUES.ncclWatchdog],
    advice:
      'Look at the rank that does not say this: data loader, checkpoint, or a different order of operations.',
    who: ['user'],
    victim: true,
  },
  {
    id: 'app.torchrun-signal',
    priority: 45,
    signals: [
      { src: ['log'], text: /Signal (\d+) \((SIG\w+)\) received by PID/ },
    ],
    sentence: 'A worker was killed by signal {signal}.',
    values: [VALUES.workerSignal],
    advice:
      'SIGKILL: raise the memory limit. SIGBUS: enlarge /dev/shm. Else check the native libraries.',
    who: ['user'],
  },
  {
    id: 'app.nccl-warn',
    priority: 47,
    signals: [{ src: ['log'], text: /NCCL WARN/ }],
    sentence: 'NCCL gave a warning.',
    advice: 'Read it together with what else failed.',
    who: ['user'],
  },
  {
    id: 'app.wrap-torchrun',
    priority: 90,
    signals: [{ src: ['log'], text: /ChildFailedError/ }],
    sentence: 'A worker process failed.',
    advice: 'Read the root cause in the summary of torchrun.',
    who: ['user'],
  },
];
