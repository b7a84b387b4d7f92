import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';

/** Why a volume cannot be mounted. */
export const volumeRules: DiagnosisRule[] = [
  {
    id: 'container.mount-access',
    priority: 24,
    signals: [
      {
        src: ['event'],
        reason: /^(FailedMount|FailedAttachVolume)$/,
        text: /(fsx|efs|s3)[\s\S]*AccessDenied|AccessDenied[\s\S]*(fsx|efs|s3)/i,
      },
    ],
    sentence: 'The storage driver may not open the volume.',
    advice: 'Correct the role of the driver, or the access point.',
    who: ['platform team'],
    unverified: true,
  },
  {
    id: 'container.multi-attach',
    priority: 25,
    signals: [{ src: ['event'], text: /Multi-Attach error for volume/ }],
    sentence: 'Its volume is still attached to another node.',
    advice: 'Use a shared file system, or delete the old pod.',
    who: ['user'],
    unverified: true,
  },
  {
    id: 'container.mount-failed',
    priority: 27,
    signals: [
      { src: ['event'], reason: /^(FailedMount|FailedAttachVolume)$/ },
      { src: ['event'], text: /MountVolume\.SetUp failed/ },
      {
        src: ['event'],
        reason: /^(FailedMount|FailedAttachVolume|FailedCreatePodSandBox)$/,
        text: /timed out waiting for the condition/,
      },
    ],
    sentence: 'A volume cannot be mounted.',
    advice: 'The message says which and why.',
    who: ['platform team'],
    unverified: true,
  },
];
