import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Accelerators as programs see them. */
export const cudaRules: DiagnosisRule[] = [
  {
    id: 'app.cuda-oom',
    priority: 30,
    signals: [
      {
        src: ['log'],
        text: /(torch(\.cuda)?\.)?OutOfMemoryError: CUDA out of memory|CUDA out of memory\. Tried to allocate ([\d.]+ [MG]iB)|CUDA error: out of memory|CUBLAS_STATUS_ALLOC_FAILED|HIP out of memory|RESOURCE_EXHAUSTED: Out of memory/,
      },
    ],
    sentence:
      'The GPU has too little memory for this configuration[: {size} more did not fit][, of {capacity} GiB only {free} were free].',
    values: [VALUES.cudaOomSize, VALUES.cudaOomGpu],
    advice:
      'Use a smaller batch or sequence, gradient checkpointing, FSDP or ZeRO-3, LoRA, or a bigger GPU; PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True helps against fragments.',
    who: ['user'],
  },
  {
    id: 'app.cuda-driver',
    priority: 31,
    signals: [
      {
        src: ['log'],
        text: /CUDA driver version is insufficient for CUDA runtime version/,
      },
    ],
    sentence: 'The image needs a newer GPU driver than the node has.',
    advice: 'Use an older image, or a newer node image.',
    who: ['platform team'],
  },
  {
    id: 'app.cuda-arch',
    priority: 31,
    signals: [
      {
        src: ['log'],
        text: /no kernel image is available for execution on the device/,
      },
    ],
    sentence: 'The image is not built for this generation of GPU.',
    advice: 'Use a newer image, or another GPU.',
    who: ['user'],
  },
  {
    id: 'app.cuda-no-device',
    priority: 32,
    signals: [
      {
        src: ['log'],
        text: /CUDA error: (no CUDA-capable device is detected|all CUDA-capable devices are busy|unknown error)/,
      },
    ],
    sentence: 'The container has no GPU that works.',
    advice:
      'Check the GPU request, the device plugin and the health of the node.',
    who: ['platform team'],
  },
  {
    id: 'app.cuda-kernel',
    priority: 36,
    signals: [
      {
        src: ['log'],
        text: /CUDA error: (unspecified launch failure|an illegal memory access|device-side assert triggered)/,
      },
    ],
    sentence:
      'A kernel failed on the GPU, most often by a bug or a wrong index.',
    advice:
      'Run with CUDA_LAUNCH_BLOCKING=1, and look for an Xid error on the node.',
    who: ['user'],
  },
  {
    id: 'app.neuron',
    priority: 36,
    signals: [
      {
        src: ['log'],
        text: /NRT_\w*(FAIL|ERR)\w*|nrt_init failed|No neuron device available/,
      },
    ],
    sentence: 'The Neuron runtime could not start.',
    advice: 'Check the request for aws.amazon.com/neuron, and the driver.',
    who: ['user'],
    unverified: true,
  },
];
