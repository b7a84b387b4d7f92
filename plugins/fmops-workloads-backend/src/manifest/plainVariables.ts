import { namesSecret } from './secretNames';

/**
 * Prefixes of variables of training and serving software, whose values are
 * settings. A variable of any other name can hold anything.
 */
const KNOWN = [
  ...['NCCL_', 'TORCH', 'PYTORCH_', 'CUDA_', 'NVIDIA_', 'FI_', 'EFA_', 'OMPI_'],
  ...[
    'OMP_',
    'MKL_',
    'OPENBLAS_',
    'UCX_',
    'GLOO_',
    'RDMAV_',
    'NEURON_',
    'XLA_',
  ],
  ...['MASTER_', 'WORLD_SIZE', 'RANK', 'LOCAL_', 'NODE_', 'NNODES', 'NPROC_'],
  ...['PET_', 'RAY_', 'RDZV_', 'TF_CPP_', 'TF_FORCE_', 'TF_XLA_', 'JAX_'],
  ...['HF_HOME', 'HF_HUB_', 'HF_DATASETS_', 'HUGGINGFACE_HUB_CACHE'],
  ...['TRANSFORMERS_', 'ACCELERATE_', 'DEEPSPEED_', 'MEGATRON_', 'TOKENIZERS_'],
  ...[
    'VLLM_',
    'SGLANG_',
    'TRITON_',
    'TENSORRT_',
    'TRTLLM_',
    'NIM_',
    'LMCACHE_',
  ],
  ...['WANDB_PROJECT', 'WANDB_MODE', 'WANDB_DIR', 'WANDB_NAME', 'MLFLOW_'],
  ...['PYTHON', 'LD_LIBRARY_PATH', 'PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_'],
  ...['TZ', 'LOG_LEVEL', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'POD_', 'MODEL_'],
  ...[
    'EPOCHS',
    'BATCH_SIZE',
    'LEARNING_RATE',
    'SEED',
    'MAX_',
    'NUM_',
    'DATASET',
  ],
];
/** Numbers, quantities, switches, and references to other variables. */
const HARMLESS =
  /^(?:[+-]?\d{1,12}(?:\.\d{1,12})?(?:[eE][+-]?\d{1,3})?|\d{1,6}(?:m|k|[KMGT]i?)|true|false|yes|no|on|off|none|null|\$\([A-Za-z_][A-Za-z0-9_]{0,100}\))$/i;
const SHORTEST_SECRET_NUMBER = 7;

/** Whether the value of a variable may be shown: one that nobody knows can be a secret. */
export function isPlainVariable(name: string, value: string): boolean {
  if (namesSecret(name)) {
    return false;
  }
  const known = KNOWN.some(prefix => name.startsWith(prefix));
  const harmless =
    HARMLESS.test(value) &&
    !(/^\d+$/.test(value) && value.length >= SHORTEST_SECRET_NUMBER);
  return value === '' || known || harmless;
}
