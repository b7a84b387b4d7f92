import { Pod } from '../objects/workloads';

const VALUE_OPTIONS = ['--served-model-name', '--model_name', '--model-name'];

/** Names by which the server in a pod serves its model, as its arguments or KServe tell. */
export function servedNames({ metadata, spec }: Pod): string[] {
  const args = spec.containers.flatMap(({ args: own }) => own ?? []);
  const named = VALUE_OPTIONS.flatMap(option => valuesOf(args, option));
  const adapters = valuesOf(args, '--lora-modules').map(adapter =>
    nameOf(adapter),
  );
  const isvc = metadata.labels?.['serving.kserve.io/inferenceservice'];
  const [base = 'demo'] = [
    ...named.slice(0, 1),
    ...(isvc ? [isvc] : []),
    ...valuesOf(args, '--model'),
  ];
  return [...new Set([base, ...named, ...adapters])];
}

/** The values of an option: `--option=value`, or all arguments up to the next option. */
function valuesOf(args: string[], option: string): string[] {
  const joined = args.find(arg => arg.startsWith(`${option}=`));
  if (joined) return [joined.slice(option.length + 1)];
  const at = args.indexOf(option);
  if (at < 0) return [];
  const rest = args.slice(at + 1);
  const end = rest.findIndex(arg => arg.startsWith('--'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** vLLM takes `name=path`, and JSON with a name. */
function nameOf(adapter: string): string {
  try {
    return String(JSON.parse(adapter).name);
  } catch {
    return adapter.split('=')[0];
  }
}
