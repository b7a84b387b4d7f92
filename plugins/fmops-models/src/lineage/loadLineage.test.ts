import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';
import { english } from '@fmops/frontend-test-utils';
import { dolly } from '../__testUtils__/datasets';
import { llama } from '../__testUtils__/models';
import { spiedCatalog } from '../__testUtils__/renderPage';
import { LineageGraph } from './LineageGraph';
import { nodeTitle, stepText } from './lineageWords';
import { loadLineage } from './loadLineage';
import { lineageTranslationRef } from './messages';

const t = english(lineageTranslationRef);

/** A model with its relations, as the catalog would serve it. */
function model(
  name: string,
  relations: Record<string, string[]> = {},
  spec: Partial<FoundationModelSpec> = {},
): Entity {
  return {
    ...llama(spec, { name, title: name.toLocaleUpperCase('en-US') }),
    relations: Object.entries(relations).flatMap(([type, refs]) =>
      refs.map(targetRef => ({ type, targetRef })),
    ),
  };
}

const component = (name: string, type: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
  spec: { type, owner: 'group:default/team', lifecycle: 'experimental' },
});

const ref = (name: string) => `foundationmodel:default/${name}`;
const derived = (name: string, base: string, spec = {}) =>
  model(name, { fineTunedFrom: [ref(base)] }, spec);
const told = (graph: LineageGraph) => ({
  upstream: graph.upstream.map(
    step => `${nodeTitle(t, step.node)}: ${stepText(t, step)}`,
  ),
  downstream: graph.downstream.map(
    step => `${nodeTitle(t, step.node)}: ${stepText(t, step)}`,
  ),
});

async function lineageOf(root: Entity, others: Entity[]) {
  const catalog = spiedCatalog([root, ...others]);
  const graph = await loadLineage(catalog.api, root);
  return { graph, catalog, ...told(graph) };
}

it('follows base models back and derived ones forward, over several steps', async () => {
  const root = derived('b', 'a', {
    baseModel: { ref: ref('a'), relation: 'quantized' },
  });
  const { graph, upstream, downstream } = await lineageOf(root, [
    derived('a', 'origin'),
    model('origin'),
    derived('c', 'b'),
    derived('d', 'c'),
    derived('e', 'd'),
  ]);
  expect(upstream).toEqual([
    'A: Model · quantized into B',
    'ORIGIN: Model · fine-tuned into A',
  ]);
  expect(downstream).toEqual([
    'C: Model · fine-tuned from B',
    'D: Model · fine-tuned from C',
  ]);
  expect(graph.size).toEqual({ length: 5, breadth: 1 });
});

it('goes from data through the run to the model, and on to its endpoint', async () => {
  const root = model(
    'b',
    {
      fineTunedFrom: [ref('a')],
      trainedOn: ['modeldataset:default/databricks-dolly-15k'],
      producedBy: ['component:default/tuning'],
      servedBy: ['component:default/chat'],
    },
    {
      producedBy: { run: 'uid-1', cluster: 'local' },
      versions: [{ version: 'tuning-2', revision: 'uid-1' }],
    },
  );
  const { graph, upstream, downstream } = await lineageOf(root, [
    model('a'),
    dolly(),
    component('tuning', 'model-training'),
    component('chat', 'model-endpoint'),
  ]);
  expect(upstream).toEqual([
    'tuning-2 on local: Run · made B',
    'tuning: Project · ran tuning-2 on local',
    'Databricks Dolly 15k: Dataset · trained tuning-2 on local',
    'A: Model · fine-tuned into tuning-2 on local',
  ]);
  expect(downstream).toEqual(['chat: Endpoint · serves B']);
  expect(graph.nodes.find(({ kind }) => kind === 'run')?.target).toEqual({
    type: 'run',
    project: { kind: 'Component', namespace: 'default', name: 'tuning' },
    cluster: 'local',
    uid: 'uid-1',
  });
});

it('ends where base models go round in circles', async () => {
  const { graph, upstream } = await lineageOf(derived('a', 'c'), [
    derived('b', 'a'),
    derived('c', 'b'),
    derived('self', 'self'),
  ]);
  expect(upstream).toEqual([
    'C: Model · fine-tuned into A',
    'B: Model · fine-tuned into C',
  ]);
  expect(graph.nodes).toHaveLength(3);
  expect((await lineageOf(derived('self', 'self'), [])).graph.edges).toEqual(
    [],
  );
});

it('goes back so far that it can be read, and says that there is more', async () => {
  const chain = Array.from({ length: 7 }, (_, index) =>
    derived(`m${index}`, `m${index + 1}`),
  );
  const { upstream } = await lineageOf(chain[0], chain.slice(1));
  expect(upstream).toHaveLength(5);
  expect(upstream[4]).toMatch(/^1 more base model, and what it comes from/);
});

it('names nothing that the user may not see', async () => {
  const root = model(
    'b',
    {
      fineTunedFrom: [ref('secret-base')],
      trainedOn: ['modeldataset:default/secret-data'],
      producedBy: ['component:default/secret-project'],
      servedBy: ['component:default/secret-endpoint'],
    },
    {
      baseModel: {
        ref: ref('secret-base'),
        huggingFaceId: 'secret/base',
        relation: 'finetune',
      },
      producedBy: { run: 'uid-1', cluster: 'local' },
      versions: [{ version: 'secret-project-2', revision: 'uid-1' }],
    },
  );
  const { graph } = await lineageOf(root, []);
  expect(graph.hidden).toBe(4);
  expect(graph.nodes.map(node => nodeTitle(t, node))).toEqual(['B', 'A run']);
  expect(JSON.stringify([graph.nodes, graph.edges])).not.toContain('secret');
});

it('names base models that are not in the catalog', async () => {
  const root = model(
    'merged',
    {},
    {
      baseModel: {
        huggingFaceId: 'someone/one-7b',
        relation: 'merge',
        others: ['someone/two-7b'],
      },
    },
  );
  const { graph, upstream } = await lineageOf(root, []);
  expect(upstream).toEqual([
    'someone/one-7b: Hugging Face Hub · merged into MERGED',
    'someone/two-7b: Hugging Face Hub · merged into MERGED',
  ]);
  expect(graph.nodes[1].target).toEqual({
    type: 'web',
    url: 'https://huggingface.co/someone/one-7b',
  });
});

it('shows some of 60 derived models and counts the others', async () => {
  const root = model('base');
  const { graph, downstream, catalog } = await lineageOf(
    root,
    Array.from({ length: 60 }, (_, index) => derived(`c${index}`, 'base')),
  );
  expect(graph.left).toBe(54);
  expect(graph.size).toEqual({ length: 2, breadth: 7 });
  expect(downstream).toHaveLength(7);
  expect(downstream[6]).toMatch(/^54 more derived models/);
  expect(catalog.queryEntities).toHaveBeenCalledTimes(1);
});

it('tells what a dataset was used for, and what came of that', async () => {
  const data = stringifyEntityRef(dolly());
  const { downstream, graph } = await lineageOf(dolly(), [
    model('tuned', {
      trainedOn: [data],
      servedBy: ['component:default/chat'],
    }),
    model('measured', { evaluatedOn: [data] }),
    model('both', { trainedOn: [data], evaluatedOn: [data] }),
    derived('child', 'tuned'),
    component('chat', 'model-endpoint'),
  ]);
  expect(downstream).toEqual([
    'BOTH: Model · trained on Databricks Dolly 15k',
    'TUNED: Model · trained on Databricks Dolly 15k',
    'MEASURED: Model · evaluated on Databricks Dolly 15k',
    'CHILD: Model · fine-tuned from TUNED',
    'chat: Endpoint · serves TUNED',
  ]);
  expect(graph.upstream).toEqual([]);
});
