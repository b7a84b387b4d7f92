import type { WorkloadEndpoint } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Container } from './accelerators';

type ServedModel = NonNullable<WorkloadEndpoint['model']>;

// Of vLLM, SGLang, TGI, Triton's vLLM backend and KServe's own servers.
/** Options of model servers that say which model they load. */
export const SOURCE_FLAGS = [
  '--model',
  '--model-path',
  '--model-id',
  '--model_id',
];
const NAME_FLAGS = ['--served-model-name', '--model_name', '--model-name'];
const SOURCE_VARIABLES = ['MODEL_ID', 'HF_MODEL_ID', 'VLLM_MODEL'];
const FLAG_OR_VARIABLE = /^-|\$/;

/** The model that a model server is told to serve, by its command line or environment. */
export function servedModel(
  containers: readonly Container[] | undefined,
): ServedModel | undefined {
  for (const { command = [], args = [], env = [] } of containers ?? []) {
    // A shell's script counts as words too.
    const words = [...command, ...args].flatMap(text => text.split(/[\s'"]+/));
    const variable = env.find(
      ({ name, value }) => value && SOURCE_VARIABLES.includes(name ?? ''),
    );
    const uri =
      valueOf(words, SOURCE_FLAGS) ?? vllmServe(words) ?? variable?.value;
    const name = adapterName(words) ?? valueOf(words, NAME_FLAGS) ?? uri;
    if (name) {
      return { name, uri };
    }
  }
  return undefined;
}

/** Of vLLM's `--lora-modules name=path`. With one adapter on a model, that is what is served. */
function adapterName(words: string[]): string | undefined {
  const first = words.indexOf('--lora-modules') + 1;
  const [name, path] = words[first]?.split('=') ?? [];
  const isOnly = first > 0 && !/^[^-].*=/.test(words[first + 1] ?? '');
  return isOnly && path && !FLAG_OR_VARIABLE.test(name) ? name : undefined;
}

function valueOf(words: string[], flags: string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    const [flag, ...rest] = word.split('=');
    const value = rest.length ? rest.join('=') : words[index + 1];
    if (flags.includes(flag) && value && !FLAG_OR_VARIABLE.test(value)) {
      return value;
    }
  }
  return undefined;
}

function vllmServe(words: string[]): string | undefined {
  const serve = words.indexOf('serve');
  const value = words[serve + 1];
  return serve > 0 && value && !FLAG_OR_VARIABLE.test(value)
    ? value
    : undefined;
}
