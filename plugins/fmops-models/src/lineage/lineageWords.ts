import { LineageNodeKind, LineageStep, LineageVerb } from './LineageGraph';

/** Names of what stands in a lineage. */
export const NODE_KINDS: Record<LineageNodeKind, string> = {
  model: 'Model',
  dataset: 'Dataset',
  project: 'Project',
  run: 'Run',
  endpoint: 'Endpoint',
  hub: 'Hugging Face Hub',
  more: '',
};

/** What the first does for the second, and the second from the first. */
export const LINEAGE_VERBS: Record<LineageVerb, [string, string]> = {
  finetune: ['fine-tuned into', 'fine-tuned from'],
  adapter: ['adapted by', 'adapter for'],
  quantized: ['quantized into', 'quantized from'],
  merge: ['merged into', 'merged from'],
  copy: ['copied to', 'copy of'],
  train: ['trained', 'trained on'],
  evaluate: ['evaluated', 'evaluated on'],
  make: ['made', 'made by'],
  run: ['ran', 'run of'],
  serve: ['served by', 'serves'],
  more: ['', ''],
};

/** What joins a node to the one before it: `Model · fine-tuned from Llama 3.1 8B`. */
export function stepText({ node, edge, other }: LineageStep): string {
  const [forward, back] = LINEAGE_VERBS[edge.verb];
  const verb = edge.from === node.id ? forward : back;
  const what = [verb, verb && other.title].filter(Boolean).join(' ');
  return [NODE_KINDS[node.kind], what].filter(Boolean).join(' · ');
}
