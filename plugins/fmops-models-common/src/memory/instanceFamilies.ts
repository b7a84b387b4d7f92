import type { InstanceFamily } from './instances';

/**
 * Day of the prices below.
 *
 * @public
 */
export const INSTANCE_PRICES_AS_OF = '2026-07-20';

/**
 * What the prices below are.
 *
 * @public
 */
export const INSTANCE_PRICES_OF = 'On-demand Linux in us-east-1, USD per hour';

/**
 * EC2 instance types with accelerators that train and serve language models.
 * A row is: type, devices, EFA interfaces, milli-CPU and MiB left for pods on
 * an AL2023 node, USD per hour (null: not on the on-demand list).
 *
 * Source: aws/karpenter-provider-aws, `website/content/en/preview/reference/instance-types.md`
 * and `pkg/providers/pricing/zz_generated.pricing_aws.go`; device memory of
 * Trainium and Inferentia2: AWS Neuron documentation. Devices that are sliced
 * (g6f, gr6f) or not used for language models (g4ad, dl2q, inf1) are left out.
 */
export const INSTANCE_FAMILIES: readonly InstanceFamily[] = [
  {
    accelerator: 't4',
    vendor: 'nvidia',
    memoryMiB: 16384,
    arch: 'amd64',
    rows: [
      ['g4dn.xlarge', 1, 0, 3920, 14481, 0.526],
      ['g4dn.2xlarge', 1, 0, 7910, 29636, 0.752],
      ['g4dn.4xlarge', 1, 0, 15890, 59946, 1.204],
      ['g4dn.8xlarge', 1, 1, 31850, 120248, 2.176],
      ['g4dn.12xlarge', 4, 1, 47810, 178933, 3.912],
      ['g4dn.16xlarge', 1, 1, 63770, 241490, 4.352],
      ['g4dn.metal', 8, 1, 95690, 355262, 7.824],
    ],
  },
  {
    accelerator: 'a10g',
    vendor: 'nvidia',
    memoryMiB: 22888,
    arch: 'amd64',
    rows: [
      ['g5.xlarge', 1, 0, 3920, 14162, 1.006],
      ['g5.2xlarge', 1, 0, 7910, 29317, 1.212],
      ['g5.4xlarge', 1, 0, 15890, 57691, 1.624],
      ['g5.8xlarge', 1, 1, 31850, 118312, 2.448],
      ['g5.12xlarge', 4, 1, 47810, 173400, 5.672],
      ['g5.16xlarge', 1, 1, 63770, 239554, 4.096],
      ['g5.24xlarge', 4, 1, 95690, 355262, 8.144],
      ['g5.48xlarge', 8, 1, 191450, 723299, 16.288],
    ],
  },
  {
    accelerator: 't4g',
    vendor: 'nvidia',
    memoryMiB: 16384,
    arch: 'arm64',
    rows: [
      ['g5g.xlarge', 1, 0, 3920, 6525, 0.42],
      ['g5g.2xlarge', 1, 0, 7910, 14103, 0.556],
      ['g5g.4xlarge', 1, 0, 15890, 27322, 0.828],
      ['g5g.8xlarge', 1, 0, 31850, 57632, 1.372],
      ['g5g.16xlarge', 2, 0, 63770, 112720, 2.744],
      ['g5g.metal', 2, 0, 63770, 112720, 2.744],
    ],
  },
  {
    accelerator: 'l4',
    vendor: 'nvidia',
    memoryMiB: 22888,
    arch: 'amd64',
    rows: [
      ['g6.xlarge', 1, 0, 3920, 14162, 0.8048],
      ['g6.2xlarge', 1, 0, 7910, 29317, 0.9776],
      ['g6.4xlarge', 1, 0, 15890, 57691, 1.3232],
      ['g6.8xlarge', 1, 1, 31850, 118312, 2.0144],
      ['g6.12xlarge', 4, 1, 47810, 178933, 4.6016],
      ['g6.16xlarge', 1, 1, 63770, 234021, 3.3968],
      ['g6.24xlarge', 4, 1, 95690, 355262, 6.6752],
      ['g6.48xlarge', 8, 1, 191450, 718987, 13.3504],
      ['gr6.4xlarge', 1, 0, 15890, 118312, 1.5392],
      ['gr6.8xlarge', 1, 1, 31850, 239554, 2.4464],
    ],
  },
  {
    accelerator: 'l40s',
    vendor: 'nvidia',
    memoryMiB: 45776,
    arch: 'amd64',
    rows: [
      ['g6e.xlarge', 1, 0, 3920, 29317, 1.861],
      ['g6e.2xlarge', 1, 0, 7910, 59627, 2.24208],
      ['g6e.4xlarge', 1, 0, 15890, 118312, 3.00424],
      ['g6e.8xlarge', 1, 1, 31850, 239554, 4.52856],
      ['g6e.12xlarge', 4, 1, 47810, 360157, 10.49264],
      ['g6e.16xlarge', 1, 1, 63770, 476504, 7.57719],
      ['g6e.24xlarge', 4, 2, 95690, 721682, 15.06559],
      ['g6e.48xlarge', 8, 4, 191450, 1449132, 30.13118],
    ],
  },
  {
    accelerator: 'rtx-pro-4500',
    vendor: 'nvidia',
    memoryMiB: 32768,
    arch: 'amd64',
    rows: [
      ['g7.2xlarge', 1, 0, 7910, 27161, 2.52],
      ['g7.4xlarge', 1, 0, 15890, 54699, 3.04208],
      ['g7.8xlarge', 1, 1, 31850, 113934, 4.08624],
      ['g7.12xlarge', 2, 1, 47810, 173169, 7.12832],
      ['g7.24xlarge', 4, 1, 95690, 346715, 14.25664],
      ['g7.48xlarge', 8, 2, 191450, 718756, 28.51328],
    ],
  },
  {
    accelerator: 'rtx-pro-server-6000',
    vendor: 'nvidia',
    memoryMiB: 98304,
    arch: 'amd64',
    rows: [
      ['g7e.2xlarge', 1, 0, 7910, 57471, 3.36312],
      ['g7e.4xlarge', 1, 0, 15890, 115320, 3.99816],
      ['g7e.8xlarge', 1, 1, 31850, 236562, 5.26824],
      ['g7e.12xlarge', 2, 1, 47810, 477659, 8.28608],
      ['g7e.24xlarge', 4, 2, 95690, 962625, 16.57216],
      ['g7e.48xlarge', 8, 4, 191450, 1932558, 33.14432],
    ],
  },
  {
    accelerator: 'inferentia2',
    vendor: 'aws',
    memoryMiB: 32768,
    arch: 'amd64',
    rows: [
      ['inf2.xlarge', 1, 0, 3920, 14162, 0.7582],
      ['inf2.8xlarge', 1, 0, 31850, 118312, 1.96786],
      ['inf2.24xlarge', 6, 0, 95690, 355262, 6.49063],
      ['inf2.48xlarge', 12, 0, 191450, 718987, 12.98127],
    ],
  },
  {
    accelerator: 'v100',
    vendor: 'nvidia',
    memoryMiB: 32768,
    arch: 'amd64',
    rows: [['p3dn.24xlarge', 8, 1, 95690, 718987, 31.212]],
  },
  {
    accelerator: 'a100',
    vendor: 'nvidia',
    memoryMiB: 40960,
    arch: 'amd64',
    rows: [['p4d.24xlarge', 8, 4, 95690, 1082712, 21.957642]],
  },
  {
    accelerator: 'a100',
    vendor: 'nvidia',
    memoryMiB: 81920,
    arch: 'amd64',
    rows: [['p4de.24xlarge', 8, 4, 95690, 1082712, 27.44705]],
  },
  {
    accelerator: 'h100',
    vendor: 'nvidia',
    memoryMiB: 81920,
    arch: 'amd64',
    rows: [
      ['p5.4xlarge', 1, 1, 15890, 240830, 6.88],
      ['p5.48xlarge', 8, 32, 191450, 1938410, 55.04],
    ],
  },
  {
    accelerator: 'h200',
    vendor: 'nvidia',
    memoryMiB: 144384,
    arch: 'amd64',
    rows: [
      ['p5e.48xlarge', 8, 32, 191450, 1938410, null],
      ['p5en.48xlarge', 8, 16, 191450, 1937332, 63.296],
    ],
  },
  {
    accelerator: 'b200',
    vendor: 'nvidia',
    memoryMiB: 183359,
    arch: 'amd64',
    rows: [['p6-b200.48xlarge', 8, 8, 191450, 1937332, 113.9328]],
  },
  {
    accelerator: 'b300',
    vendor: 'nvidia',
    memoryMiB: 275040,
    arch: 'amd64',
    rows: [['p6-b300.48xlarge', 8, 16, 191450, 3877198, 142.416]],
  },
  {
    accelerator: 'trainium',
    vendor: 'aws',
    memoryMiB: 32768,
    arch: 'amd64',
    rows: [
      ['trn1.2xlarge', 1, 0, 7910, 29317, 1.34375],
      ['trn1.32xlarge', 16, 8, 127610, 481894, 21.5],
      ['trn1n.32xlarge', 16, 16, 127610, 481894, 24.78],
    ],
  },
  {
    accelerator: 'trainium2',
    vendor: 'aws',
    memoryMiB: 98304,
    arch: 'amd64',
    rows: [['trn2.48xlarge', 16, 16, 191450, 1938410, null]],
  },
];
