import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Why an image cannot be used. */
export const imageRules: DiagnosisRule[] = [
  {
    id: 'image.auth',
    priority: 24,
    signals: [
      {
        src: ['container.waiting', 'event'],
        reason: /^(ImagePullBackOff|ErrImagePull|Failed)$/,
        text: /401 Unauthorized|pull access denied|no basic auth credentials|authorization failed/,
      },
    ],
    sentence: 'The registry refuses to give out the image[ {image}].',
    values: [VALUES.image],
    advice:
      "Add or correct imagePullSecrets, or the rights of the node's role.",
    who: ['user'],
    unverified: true,
  },
  {
    id: 'image.rate-limit',
    priority: 24,
    signals: [
      {
        src: ['container.waiting', 'event'],
        reason: /^(ImagePullBackOff|ErrImagePull|Failed)$/,
        text: /toomanyrequests/,
      },
    ],
    sentence: 'The registry limits how often images are pulled[: {image}].',
    values: [VALUES.image],
    advice: 'Mirror the image to ECR, or use a pull-through cache.',
    who: ['platform team'],
    unverified: true,
  },
  {
    id: 'image.arch',
    priority: 24,
    signals: [
      {
        src: ['container.waiting', 'event', 'log'],
        text: /no match for platform in manifest|exec format error/,
      },
    ],
    sentence:
      'The image is built for another kind of processor than the node has.',
    advice: 'Build it for both amd64 and arm64, or choose nodes that fit it.',
    who: ['user'],
    unverified: true,
  },
  {
    id: 'image.disk',
    priority: 24,
    signals: [
      {
        src: ['container.waiting', 'event'],
        reason: /^(ImagePullBackOff|ErrImagePull|Failed)$/,
        text: /no space left on device/,
      },
    ],
    sentence: 'The image[ {image}] does not fit on the disk of the node.',
    values: [VALUES.image],
    advice:
      'Give nodes a larger root volume, or keep images on instance storage.',
    who: ['platform team'],
    unverified: true,
  },
  {
    id: 'image.network',
    priority: 25,
    signals: [
      {
        src: ['container.waiting', 'event'],
        reason: /^(ImagePullBackOff|ErrImagePull|RegistryUnavailable|Failed)$/,
        text: /i\/o timeout/,
      },
    ],
    sentence: 'The node cannot reach the registry[ of {image}].',
    values: [VALUES.image],
    advice: 'Add a VPC endpoint for the registry, or mirror the image.',
    who: ['platform team'],
    unverified: true,
  },
  {
    id: 'image.not-found',
    priority: 26,
    signals: [
      {
        src: ['container.waiting', 'event'],
        reason: /^(ImagePullBackOff|ErrImagePull|Failed)$/,
        text: /not found|manifest unknown/,
      },
    ],
    sentence: 'The image[ {image}] does not exist, or has no such tag.',
    values: [VALUES.image],
    advice: 'Correct the name of the image.',
    who: ['user'],
    unverified: true,
  },
  {
    id: 'image.pull',
    priority: 27,
    signals: [
      {
        src: ['container.waiting'],
        reason:
          /^(ImagePullBackOff|ErrImagePull|InvalidImageName|ErrImageNeverPull|RegistryUnavailable|ImageInspectError|SignatureValidationFailed)$/,
      },
    ],
    sentence: 'The image cannot be used ({reason}).',
    advice: 'The message says what is wrong with it.',
    who: ['user'],
  },
];
