import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Model servers, above all vLLM. */
export const servingRules: DiagnosisRule[] = [
  {
    id: 'app.vllm-kv',
    priority: 30,
    signals: [
      {
        src: ['log'],
        text: /is larger than the available KV cache memory \(([\d.]+) Gi?B\)|larger than the maximum number of tokens that can be stored in KV cache/,
      },
    ],
    sentence:
      'The context length[ of {length} tokens] does not fit in the GPU memory that is left[: {needed} GiB needed][, {have} GiB there].',
    values: [
      VALUES.vllmMaxLen,
      VALUES.vllmKvNeeded,
      VALUES.vllmKvHave,
      VALUES.vllmEstimate,
    ],
    advice: 'Set --max-model-len to[ {estimate}, or] what the log estimates.',
    who: ['user'],
  },
  {
    id: 'app.vllm-no-blocks',
    priority: 30,
    signals: [
      {
        src: ['log'],
        text: /No available memory for the cache blocks|Available KV cache memory: -/,
      },
    ],
    sentence: 'The weights of the model leave no GPU memory for requests.',
    advice:
      'Spread it over more GPUs (tensor parallel), quantise it, or use a bigger GPU.',
    who: ['user'],
  },
  {
    id: 'app.vllm-gpu-busy',
    priority: 30,
    signals: [
      {
        src: ['log'],
        text: /Free memory on device .* on startup is less than desired GPU memory utilization/,
      },
    ],
    sentence: 'Something else holds memory of that GPU.',
    advice:
      'Wait until the old pod is gone, lower the GPU memory utilisation, or check how the GPU is shared.',
    who: ['user'],
  },
  {
    id: 'app.vllm-bf16',
    priority: 30,
    signals: [
      {
        src: ['log'],
        text: /Bfloat16 is only supported on GPUs with compute capability of at least 8\.0/,
      },
    ],
    sentence: 'This GPU cannot compute in bfloat16.',
    advice: 'Set --dtype half, or use a newer GPU.',
    who: ['user'],
  },
  {
    id: 'app.vllm-gpu-count',
    priority: 30,
    signals: [{ src: ['log'], text: /The number of required GPUs exceeds/ }],
    sentence: 'The model is to be spread over more GPUs than the pod has.',
    advice:
      'Make --tensor-parallel-size equal to the GPUs that the pod requests.',
    who: ['user'],
  },
  {
    id: 'app.vllm-tp-heads',
    priority: 30,
    signals: [
      {
        src: ['log'],
        text: /Total number of attention heads .* must be divisible by tensor parallel size/,
      },
    ],
    sentence:
      'The attention heads of the model cannot be divided by the number of GPUs.',
    advice: 'Use a tensor parallel size that divides them: 1, 2, 4 or 8.',
    who: ['user'],
  },
  {
    id: 'app.vllm-device',
    priority: 31,
    signals: [
      {
        src: ['log'],
        text: /Failed to infer device type|No CUDA runtime is found/,
      },
    ],
    sentence: 'The container sees no GPU.',
    advice:
      'Request a GPU; then check the device plugin and the variant of the image.',
    who: ['user'],
  },
  {
    id: 'app.arguments',
    priority: 32,
    signals: [{ src: ['log'], text: /unrecognized arguments/ }],
    sentence: 'The program does not know one of its options[: {arguments}].',
    values: [VALUES.arguments],
    advice: 'Check the options of the version in the image tag.',
    who: ['user'],
  },
  {
    id: 'app.chat-template',
    priority: 32,
    signals: [{ src: ['log'], text: /does not have a chat template/ }],
    sentence: 'The tokenizer of the model has no chat template.',
    advice: 'Pass a template, or use the completions API.',
    who: ['user'],
  },
  {
    id: 'app.arch-unknown',
    priority: 33,
    signals: [
      {
        src: ['log'],
        text: /Transformers does not recognize this architecture/,
      },
    ],
    sentence: 'The image is too old for the architecture of this model.',
    advice: 'Use a newer image.',
    who: ['user'],
  },
  {
    id: 'app.remote-code',
    priority: 47,
    signals: [{ src: ['log'], text: /trust_remote_code=True/ }],
    sentence: 'The model needs code from its repository, which is not allowed.',
    advice: 'Decide whether you trust that code, and set the option.',
    who: ['user'],
  },
  {
    id: 'app.wrap-engine-core',
    priority: 90,
    signals: [{ src: ['log'], text: /Engine core initialization failed/ }],
    sentence: 'The engine did not start.',
    advice: 'Search upwards in the log: the cause stands before this.',
    who: ['user'],
  },
];
