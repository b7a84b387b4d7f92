import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';

/** Files, shared memory and S3. */
export const storageRules: DiagnosisRule[] = [
  {
    id: 'app.shm',
    priority: 30,
    signals: [
      {
        src: ['log'],
        text: /DataLoader worker \(pid.*\) is killed by signal: (Bus error|Killed)|out of shared memory|unable to (open|mmap) shared memory|No space left on device.*\/dev\/shm/,
      },
    ],
    sentence: 'The shared memory /dev/shm is too small for the data loader.',
    advice:
      'Mount an emptyDir of medium Memory at /dev/shm, or use fewer workers.',
    who: ['user'],
  },
  {
    id: 'app.aws-credentials',
    priority: 32,
    signals: [
      {
        src: ['log'],
        text: /NoCredentialsError: Unable to locate credentials|AssumeRoleWithWebIdentity.*AccessDenied|ExpiredToken/,
      },
    ],
    sentence: 'The pod has no AWS identity that it can use.',
    advice: 'Give its service account a role (Pod Identity or IRSA).',
    who: ['user', 'platform team'],
  },
  {
    id: 'app.s3-missing',
    priority: 32,
    signals: [{ src: ['log'], text: /NoSuchBucket|NoSuchKey/ }],
    sentence: 'The S3 bucket or key does not exist.',
    advice: 'Correct the address or the region.',
    who: ['user'],
  },
  {
    id: 'app.s3-denied',
    priority: 33,
    signals: [{ src: ['log'], text: /(AccessDenied|403).*s3/i }],
    sentence: 'The role of the pod may not use that S3 path.',
    advice: 'Extend the policy of the role.',
    who: ['platform team'],
  },
  {
    id: 'app.disk',
    priority: 33,
    signals: [
      { src: ['log'], text: /No space left on device|OSError: \[Errno 28\]/ },
    ],
    sentence: 'The disk is full.',
    advice: 'Keep the cache and the checkpoints on a volume.',
    who: ['user'],
  },
];
