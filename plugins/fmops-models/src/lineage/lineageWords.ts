import {
  LineageMore,
  LineageNode,
  LineageNodeKind,
  LineageStep,
  LineageVerb,
} from './LineageGraph';
import type { LineageMessages } from './messages';

const KINDS = {
  model: 'node.model',
  dataset: 'node.dataset',
  project: 'node.project',
  run: 'node.run',
  endpoint: 'node.endpoint',
} as const;

const MORE = {
  bases: 'more.bases',
  datasets: 'more.datasets',
  derived: 'more.derived',
  evaluated: 'more.evaluated',
  trained: 'more.trained',
} as const satisfies Record<LineageMore, string>;

type SaidVerb = Exclude<LineageVerb, 'more'>;

/** On the edge from the first to the second. */
const EDGES = {
  finetune: 'edge.finetune',
  adapter: 'edge.adapter',
  quantized: 'edge.quantized',
  merge: 'edge.merge',
  copy: 'edge.copy',
  train: 'edge.train',
  evaluate: 'edge.evaluate',
  make: 'edge.make',
  run: 'edge.run',
  serve: 'edge.serve',
} as const satisfies Record<SaidVerb, string>;

/** What the first does for the second. */
const FORWARD = {
  finetune: 'forward.finetune',
  adapter: 'forward.adapter',
  quantized: 'forward.quantized',
  merge: 'forward.merge',
  copy: 'forward.copy',
  train: 'forward.train',
  evaluate: 'forward.evaluate',
  make: 'forward.make',
  run: 'forward.run',
  serve: 'forward.serve',
} as const satisfies Record<SaidVerb, string>;

/** What the second has from the first. */
const BACK = {
  finetune: 'back.finetune',
  adapter: 'back.adapter',
  quantized: 'back.quantized',
  merge: 'back.merge',
  copy: 'back.copy',
  train: 'back.train',
  evaluate: 'back.evaluate',
  make: 'back.make',
  run: 'back.run',
  serve: 'back.serve',
} as const satisfies Record<SaidVerb, string>;

/** What a node is; nothing where it only stands for others. */
export function kindText(t: LineageMessages, kind: LineageNodeKind): string {
  if (kind === 'hub') return 'Hugging Face Hub';
  return kind === 'more' ? '' : t(KINDS[kind]);
}

/** What a node is called. */
export function nodeTitle(
  t: LineageMessages,
  { title, cluster, more }: LineageNode,
): string {
  if (more) return t(MORE[more.what], { count: more.count });
  if (title === undefined) return t('node.unnamedRun');
  return cluster ? t('node.runOn', { run: title, cluster }) : title;
}

/** What stands on an edge: `fine-tuned into`. */
export function edgeText(t: LineageMessages, verb: LineageVerb): string {
  return verb === 'more' ? '' : t(EDGES[verb]);
}

/** What joins a node to the one before it: `Model · fine-tuned from Llama 3.1 8B`. */
export function stepText(
  t: LineageMessages,
  { node, edge: { from, verb }, other }: LineageStep,
): string {
  const kind = kindText(t, node.kind);
  if (verb === 'more') return kind;
  const words = from === node.id ? FORWARD : BACK;
  const what = t(words[verb], { other: nodeTitle(t, other) });
  return [kind, what].filter(Boolean).join(' · ');
}
