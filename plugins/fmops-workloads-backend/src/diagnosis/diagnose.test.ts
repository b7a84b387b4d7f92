import { diagnose as diagnoseWith } from './diagnose';
import type { DiagnosisInput } from './DiagnosisInput';
import { diagnosisRules } from './rules';
import {
  at,
  condition,
  endpointOf,
  eventOf,
  failedPodOf,
  jobOf,
  pendingPodOf,
  podOf,
} from './__testUtils__/objects';

const diagnose = (input: DiagnosisInput) => diagnoseWith(input, diagnosisRules);
const ids = (input: DiagnosisInput) =>
  diagnose(input).map(({ ruleId }) => ruleId);

const logOf = (pod: string, ...lines: string[]) => ({
  pod,
  container: 'trainer',
  lines: lines.map(text => ({ text })),
});
const ended = (time: string, rest: object = {}) => ({
  exitCode: 1,
  reason: 'Error',
  finishedAt: at(time),
  ...rest,
});
const NCCL_TIMEOUT =
  '[rank3]:[E] [Rank 3] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=1842, OpType=ALLREDUCE, NumelIn=1, Timeout(ms)=600000) ran for 600092 milliseconds before timing out.';
const NCCL_ERROR =
  'torch.distributed.DistBackendError: NCCL error in: ProcessGroupNCCL.cpp:2027, remote process exited or there was a network error';

describe('a queued workload', () => {
  const held: DiagnosisInput = {
    workload: jobOf('Queued'),
    kueueWorkloads: [
      {
        kind: 'Workload',
        metadata: { name: 'job-ft-7b-3c1' },
        status: {
          conditions: [
            condition('PodsReady', 'False', { reason: 'WaitForStart' }),
            condition('QuotaReserved', 'False', {
              reason: 'Pending',
              message:
                "couldn't assign flavors to pod set main: insufficient quota for nvidia.com/gpu in flavor h100, previously considered podsets requests (0) + current podset request (64) > maximum capacity (32)",
              lastTransitionTime: at('10:00:02'),
            }),
          ],
        },
      },
    ],
  };

  it('is explained by its queue, with the evidence', () => {
    expect(diagnose(held)).toEqual([
      {
        ruleId: 'queue.exceeds-max',
        layer: 'queue',
        priority: 70,
        sentence:
          'It asks for more nvidia.com/gpu than its queue can ever give: 64 of at most 32. It will never start.',
        advice: expect.stringContaining('fewer devices'),
        who: ['user', 'platform team'],
        evidence: [
          {
            object: { kind: 'Workload', name: 'job-ft-7b-3c1' },
            reason: 'Pending',
            message: expect.stringContaining('maximum capacity (32)'),
            at: at('10:00:02'),
          },
        ],
      },
    ]);
  });

  it('is not explained by what a queue said before it was admitted', () => {
    const [workload] = held.kueueWorkloads!;
    const conditions = [
      condition('QuotaReserved', 'True'),
      condition('Admitted', 'True'),
      condition('Evicted', 'False', { reason: 'Preempted' }),
    ];
    expect(
      ids({
        workload: jobOf('Pending'),
        pods: [podOf('train-0', { phase: 'Pending' })],
        kueueWorkloads: [{ ...workload, status: { conditions } }],
      }),
    ).toEqual([]);
  });

  it('is explained by its record where nothing else was read', () => {
    const workload = {
      ...jobOf('Queued'),
      queue: { pendingReason: 'WaitingForQuota' },
    };
    expect(ids({ workload })).toEqual(['queue.waiting-quota']);
  });

  it('that was switched off says so without a condition', () => {
    const kueueWorkloads = [
      { metadata: { name: 'w' }, spec: { active: false } },
    ];
    expect(ids({ workload: jobOf('Suspended'), kueueWorkloads })).toEqual([
      'queue.deactivated',
    ]);
  });
});

describe('a pod without a node', () => {
  const pod = { kind: 'Pod', name: 'train-0' };
  const noGpu = condition('PodScheduled', 'False', {
    reason: 'Unschedulable',
    message:
      '0/12 nodes are available: 4 Insufficient nvidia.com/gpu, 8 node(s) had untolerated taint {example.com/team: vision}. preemption: 0/12 nodes are available: 12 Preemption is not helpful for scheduling.',
    lastTransitionTime: at('09:50:00'),
  });
  const pending = (...events: object[]): DiagnosisInput => ({
    workload: jobOf('Pending'),
    pods: [pendingPodOf('train-0', [noGpu])],
    events,
  });
  const refused = eventOf(pod, {
    reason: 'FailedScheduling',
    component: 'karpenter',
    message:
      'Failed to schedule pod, all available instance types exceed limits for nodepool (NodePool=gpu)',
    time: at('09:51:00'),
  });
  const nominated = (time: string) =>
    eventOf(pod, {
      reason: 'Nominated',
      component: 'karpenter',
      message: 'Pod should schedule on: nodeclaim/gpu-x7k2',
      time: at(time),
    });
  const ice = eventOf(
    { kind: 'NodeClaim', name: 'gpu-x7k2' },
    {
      reason: 'InsufficientCapacityError',
      component: 'karpenter',
      message:
        'NodeClaim gpu-x7k2 event: InsufficientInstanceCapacity: We currently do not have sufficient p5.48xlarge capacity in the Availability Zone you requested',
      time: at('09:55:00'),
    },
  );

  it('is explained by what the scheduler lacks most, without the note on preemption', () => {
    const [first, second] = diagnose(pending());
    expect(first).toMatchObject({
      ruleId: 'scheduler.accelerator',
      sentence:
        'No node that it fits on has enough free nvidia.com/gpu: too little on 4 of 12.',
      pod: 'train-0',
    });
    expect(first.evidence[0].message).not.toContain('preemption');
    expect(second.ruleId).toBe('scheduler.taint');
  });

  it('is explained by Karpenter before the scheduler', () => {
    expect(ids(pending(refused))[0]).toBe('capacity.nodepool-limits');
  });

  it('is not called a failure of Karpenter beside the reason of it', () => {
    const failed = (message: string) =>
      eventOf(pod, {
        ...{ reason: 'FailedScheduling', component: 'karpenter' },
        ...{ message, time: at('09:51:30') },
      });
    const generic = failed('Failed to schedule pod, for a reason of its own');
    expect(ids(pending(generic))).toContain('capacity.karpenter-failed');
    for (const beside of [refused, ice]) {
      const told = ids(pending(generic, beside));
      expect(told.filter(id => id.startsWith('capacity.'))).toHaveLength(1);
      expect(told).not.toContain('capacity.karpenter-failed');
    }
  });

  it('is on its way when a node was named for it later', () => {
    expect(ids(pending(refused, nominated('09:52:00')))).toEqual([
      'capacity.node-starting',
    ]);
    expect(ids(pending(refused, nominated('09:49:00')))[0]).toBe(
      'capacity.nodepool-limits',
    );
  });

  it('is held by AWS as long as no node is launched', () => {
    const input = pending(nominated('09:52:00'), ice);
    expect(diagnose(input)[0]).toMatchObject({
      ruleId: 'capacity.ec2-ice',
      sentence: 'AWS has no p5.48xlarge instance to give right now.',
      who: ['cloud provider'],
    });
    const launched = condition('Launched', 'True', {
      lastTransitionTime: at('09:56:00'),
    });
    const nodeClaims = [
      { metadata: { name: 'gpu-y' }, status: { conditions: [launched] } },
    ];
    expect(ids({ ...input, nodeClaims })).toEqual(['capacity.node-starting']);
  });
});

describe('a distributed job', () => {
  it('is explained by the pod that failed first, not by its loud peers', () => {
    const peers = [1, 2, 3, 4, 5, 6, 7].map(rank => `train-${rank}`);
    const [first, ...rest] = diagnose({
      workload: jobOf('Failed'),
      pods: [
        ...peers.map(name => failedPodOf(name, ended('10:00:30'))),
        failedPodOf('train-8', ended('10:00:00', { reason: 'OOMKilled' })),
      ],
      logs: peers.map(name => logOf(name, NCCL_ERROR)),
    });
    expect(first).toMatchObject({
      ruleId: 'container.oom-killed',
      pod: 'train-8',
      evidence: [{ reason: 'OOMKilled', message: 'Exit code 1' }],
      followers: 7,
      sentence: expect.stringContaining(
        '7 other pods failed afterwards with communication errors.',
      ),
    });
    expect(rest).toEqual([]);
  });

  it('is not explained by a victim that died within the same seconds, or before', () => {
    const pods = [
      failedPodOf('train-0', ended('10:00:00')),
      failedPodOf('train-1', ended('10:00:03')),
    ];
    const logs = [
      logOf('train-0', NCCL_TIMEOUT),
      logOf('train-1', "ModuleNotFoundError: No module named 'flash_attn'"),
    ];
    const [first] = diagnose({ workload: jobOf('Failed'), pods, logs });
    expect(first).toMatchObject({ ruleId: 'app.python', pod: 'train-1' });
  });

  it('prefers the nearer cause, then the lower rank, within five seconds', () => {
    const oom = 'torch.OutOfMemoryError: CUDA out of memory.';
    const pods = ['train-2', 'train-1', 'train-0'].map((name, index) =>
      failedPodOf(name, ended(`10:00:0${index}`)),
    );
    const logs = [
      logOf('train-2', 'ValueError: x'),
      logOf('train-1', oom),
      logOf('train-0', oom),
    ];
    const [first] = diagnose({ workload: jobOf('Failed'), pods, logs });
    expect(first).toMatchObject({ ruleId: 'app.cuda-oom', pod: 'train-0' });
  });

  it('is explained by what happened to a node before, and not after', () => {
    const failed = (time: string) =>
      ids({
        workload: jobOf('Failed'),
        pods: [failedPodOf('train-0', ended('10:00:00'), 'gpu-7')],
        kernelLogs: [
          {
            node: 'gpu-7',
            lines: [
              {
                text: 'NVRM: Xid (PCI:0000:3b:00): 79, GPU has fallen off the bus.',
                at: at(time),
              },
            ],
          },
        ],
        logs: [logOf('train-0', 'CUDA error: unspecified launch failure')],
      });
    expect(failed('09:59:58')[0]).toBe('node.gpu-lost');
    expect(failed('10:00:01')).toEqual(['app.cuda-kernel']);
  });

  it('of which only victims are left names whom to look at', () => {
    const pods = [
      failedPodOf('train-0', ended('10:10:00')),
      failedPodOf('train-1', ended('10:10:01')),
      podOf('train-2', {
        phase: 'Running',
        containerStatuses: [{ name: 'trainer', state: { running: {} } }],
      }),
    ];
    const logs = ['train-0', 'train-1'].map(pod => logOf(pod, NCCL_TIMEOUT));
    const [first] = diagnose({ workload: jobOf('Running'), pods, logs });
    expect(first).toMatchObject({
      ruleId: 'app.nccl-timeout',
      suspects: ['train-2'],
    });
  });

  it('follows torchrun to the host that it names', () => {
    const summary = [
      'torch.distributed.elastic.multiprocessing.errors.ChildFailedError:',
      'Root Cause (first observed failure):',
      '[0]:',
      '  host      : train-1',
      '  rank      : 9 (local_rank: 1)',
      '  exitcode  : -9 (pid: 71)',
      '============================================================',
    ];
    const [first] = diagnose({
      workload: jobOf('Failed'),
      pods: [
        failedPodOf('train-0', ended('10:00:00')),
        failedPodOf('train-1', ended('10:00:20')),
      ],
      logs: [
        logOf('train-0', ...summary),
        logOf('train-1', 'Signal 9 (SIGKILL) received by PID 71'),
      ],
    });
    expect(first).toMatchObject({
      ruleId: 'app.torchrun-signal',
      pod: 'train-1',
    });
    expect(first.sentence).toContain('Rank 9 failed first.');
  });

  it('says that the cause was not found when only symptoms are there', () => {
    const diagnoses = diagnose({
      workload: jobOf('Failed'),
      object: {
        status: {
          conditions: [
            condition('Failed', 'True', { reason: 'BackoffLimitExceeded' }),
          ],
        },
      },
      pods: [failedPodOf('train-0', ended('10:00:00'))],
    });
    expect(diagnoses.map(({ ruleId }) => ruleId)).toEqual([
      'container.exit-app',
      'app.wrap-backoff',
    ]);
    expect(diagnoses[0]).toMatchObject({ causeNotFound: true });
    expect(diagnoses[0].sentence).toMatch(/^Cause not found\. /);
  });

  it('is not explained by an attempt before the current one', () => {
    const resumed = condition('Suspended', 'False', {
      reason: 'JobResumed',
      lastTransitionTime: at('11:00:00'),
    });
    expect(
      ids({
        workload: jobOf('Pending'),
        object: { status: { conditions: [resumed] } },
        pods: [
          failedPodOf('train-0', ended('10:00:00', { reason: 'OOMKilled' })),
          podOf('train-0-b', {
            phase: 'Pending',
            containerStatuses: [
              {
                name: 'trainer',
                state: { waiting: { reason: 'ErrImagePull' } },
              },
            ],
          }),
        ],
      }),
    ).toEqual(['image.pull']);
  });

  it('with a pod that has no node waits for that, whatever its peers say', () => {
    const [first] = diagnose({
      workload: jobOf('Running'),
      pods: [
        failedPodOf('train-1', ended('10:00:00')),
        pendingPodOf('train-0', [
          condition('PodScheduled', 'False', {
            reason: 'Unschedulable',
            message: '0/3 nodes are available: 3 Insufficient nvidia.com/gpu.',
          }),
        ]),
      ],
      logs: [logOf('train-1', 'torch.distributed.DistNetworkError: timeout')],
    });
    expect(first).toMatchObject({
      ruleId: 'scheduler.accelerator',
      pod: 'train-0',
    });
  });

  it('that has succeeded, or runs well, needs no diagnosis', () => {
    const pods = [
      podOf('train-0', {
        phase: 'Running',
        containerStatuses: [{ name: 'trainer', state: { running: {} } }],
        conditions: [condition('Ready', 'True')],
      }),
    ];
    expect(ids({ workload: jobOf('Running'), pods })).toEqual([]);
    expect(
      ids({ workload: jobOf('Succeeded'), pods: [failedPodOf('train-0')] }),
    ).toEqual([]);
  });
});

describe('an endpoint', () => {
  const crashing = podOf('chat-0', {
    phase: 'Running',
    containerStatuses: [
      {
        name: 'server',
        state: { waiting: { reason: 'CrashLoopBackOff' } },
        lastState: { terminated: ended('10:00:00', { reason: 'OOMKilled' }) },
      },
    ],
  });

  it('that says Ready is explained by its pods', () => {
    const object = { status: { conditions: [condition('Ready', 'True')] } };
    expect(
      ids({ workload: endpointOf('Ready'), object, pods: [crashing] }),
    ).toEqual(['container.oom-killed', 'endpoint.degraded-pods']);
  });

  it('needs no diagnosis for a pod that has recovered', () => {
    const recovered = podOf('chat-0', {
      phase: 'Running',
      containerStatuses: [
        {
          name: 'server',
          state: { running: { startedAt: at('10:01:00') } },
          lastState: { terminated: ended('10:00:00') },
        },
      ],
      conditions: [condition('Ready', 'True')],
    });
    expect(ids({ workload: endpointOf('Ready'), pods: [recovered] })).toEqual(
      [],
    );
  });

  it('is explained by itself when its pods are fine', () => {
    const router = condition('RouterReady', 'False', { reason: 'NoRoute' });
    expect(
      ids({
        workload: endpointOf('Degraded'),
        object: {
          status: { conditions: [condition('Ready', 'False'), router] },
        },
      }),
    ).toEqual(['endpoint.router']);
  });
});

describe('text of the cluster', () => {
  it('stays text, is cut, and loses its secrets', () => {
    const [first] = diagnose({
      workload: jobOf('Failed'),
      pods: [failedPodOf('train-0', ended('10:00:00'))],
      logs: [
        logOf(
          'train-0',
          `\u001b[31mKeyError\u001b[0m: <img src=x> \u202e hf_abcdefghijklmnopqrstuv ${'x'.repeat(
            5_000,
          )}`,
        ),
      ],
    });
    const { message } = first.evidence[0];
    expect(first.ruleId).toBe('app.python');
    expect(message).toContain('KeyError: <img src=x>');
    expect(message).not.toMatch(/\u202e|hf_abc|\[31m/);
    expect(message.length).toBeLessThanOrEqual(1_000);
    expect(first.sentence.length).toBeLessThan(500);
  });

  it('shows three pieces of evidence at most', () => {
    const lines = [1, 2, 3, 4, 5].map(n => `KeyError: ${n}`);
    const [first] = diagnose({
      workload: jobOf('Failed'),
      pods: [failedPodOf('train-0', ended('10:00:00'))],
      logs: [logOf('train-0', ...lines)],
    });
    expect(first.evidence).toHaveLength(3);
  });
});
