import { parseEntityRef } from '@backstage/catalog-model';
import { MODEL_FACETS } from '@fmops/backstage-plugin-fmops-models-common';
import type { CostQuery } from '@fmops/backstage-plugin-fmops-workloads-common';
import { among } from './among';
import type { Tab } from './Tab';
import { readsLogs } from './people';
import type { World } from './World';

/**
 * What a page asks when it is opened; ends when all of it is there. What it
 * follows, it follows as long as it is shown.
 */
export type Opening = (
  tab: Tab,
  world: World,
  shown: AbortSignal,
) => Promise<unknown>;

const FACETS = MODEL_FACETS.filter(({ closed }) => !closed).map(
  ({ field }) => field,
);
const SEARCHES = ['instruct', 'qwen', 'vision', 'summar', 'embed', 'code'];
const FILTERS: Record<string, string>[] = [
  { 'spec.modality': 'text' },
  { 'spec.access': 'open' },
  { 'spec.task': 'text-generation' },
];
const PAGE = { limit: 24, totalItems: 'exclude' as const };
const DAY_MS = 86_400_000;

const models = (
  { catalog }: Tab,
  filter: Record<string, string>,
  term?: string,
) => {
  const asked = {
    filter: { kind: 'FoundationModel', ...filter },
    ...(term && {
      fullTextFilter: { term, fields: ['metadata.name', 'metadata.title'] },
    }),
  };
  return Promise.all([
    catalog.queryEntities({ ...asked, ...PAGE }),
    catalog.queryEntities({ ...asked, limit: 0 }),
    catalog.getEntityFacets({ filter: asked.filter, facets: FACETS }),
  ]);
};

/** What the pages of the portal ask of its backends, by what people call them. */
export const PAGES = {
  home: tab =>
    Promise.all([
      tab.catalog.getEntityFacets({ facets: ['kind'] }),
      tab.get('/notifications/notifications?limit=1&read=false'),
      tab.workloads.list({}),
    ]),
  models: tab => models(tab, {}),
  'models, filtered': tab => models(tab, among(FILTERS)),
  'models, searched': tab => models(tab, {}, among(SEARCHES)),
  model: (tab, world) => {
    const ref = among(world.models);
    return Promise.all([
      tab.catalog.getEntityByRef(ref),
      tab.workloads.list({ modelRef: ref }),
      tab.evaluations.results.list({ model: ref, limit: 100 }),
      tab.evaluations.ratings.summary({ model: ref }),
    ]);
  },
  lineage: async (tab, world) => {
    const entity = await tab.catalog.getEntityByRef(among(world.models));
    const related = entity!.relations?.map(({ targetRef }) => targetRef) ?? [];
    await Promise.all([
      tab.catalog.getEntitiesByRefs({ entityRefs: related }),
      tab.catalog.getEntityFacets({
        filter: { kind: 'FoundationModel' },
        facets: ['relations.fineTunedFrom'],
      }),
    ]);
  },
  'compare and rank': async (tab, world) => {
    const entityRefs = [1, 2, 3].map(() => among(world.models));
    await Promise.all([
      tab.catalog.getEntitiesByRefs({ entityRefs }),
      ...entityRefs.map(model =>
        tab.evaluations.results.list({ model, limit: 100 }),
      ),
    ]);
  },
  leaderboards: tab => tab.evaluations.results.leaderboards(),
  leaderboard: (tab, { leaderboards }) =>
    tab.evaluations.results.leaderboard(among(leaderboards)),
  evaluations: tab => tab.evaluations.results.list({ limit: 50 }),
  runs: tab => Promise.all([tab.workloads.targets(), tab.workloads.clusters()]),
  run: async (tab, _, shown) => {
    const run = among(tab.runs.workloads);
    if (!run) return;
    const { cluster, uid } = run.ref;
    const [{ pods }] = await Promise.all([
      tab.workloads.details({ cluster, uid }),
      tab.workloads.acts({ cluster, uid }),
      tab.workloads.targets(),
    ]);
    const pod = pods.find(({ phase }) => phase === 'Running');
    tab.watchRun(run.ref, readsLogs(tab.person) ? pod?.name : undefined, shown);
  },
  capacity: tab =>
    Promise.all([tab.workloads.capacity(), tab.workloads.costs(lastMonth())]),
  endpoint: tab => {
    const entityRef = 'component:default/support-assistant';
    return Promise.all([
      tab.catalog.getEntityByRef(entityRef),
      tab.workloads.list({ entityRef }),
      tab.evaluations.ratings.summary({ endpoint: entityRef }),
      tab.evaluations.objectives.list({ endpoint: entityRef }),
    ]);
  },
  prompts: tab =>
    Promise.all([
      tab.catalog.queryEntities({
        filter: { kind: 'PromptTemplate' },
        limit: 25,
      }),
      tab.catalog.getEntityFacets({
        filter: { kind: 'PromptTemplate' },
        facets: ['spec.owner', 'metadata.tags', 'spec.models.task'],
      }),
    ]),
  prompt: (tab, world) => {
    const ref = among(world.prompts);
    return Promise.all([
      tab.catalog.getEntityByRef(ref),
      tab.evaluations.prompts.versions(ref),
      tab.evaluations.prompts.version({ prompt: ref }),
      tab.evaluations.sets.list({ prompt: ref }),
    ]);
  },
  sets: tab => tab.evaluations.sets.list({ limit: 100 }),
  'rows of a set': ({ evaluations, person }, { sets }) => {
    const set = sets[person.team]!;
    return Promise.all([
      evaluations.sets.get(set),
      evaluations.sets.versions(set),
      evaluations.sets.rows(set, { version: 1 }),
    ]);
  },
  reviews: tab => tab.evaluations.reviews.list(),
  promotions: tab =>
    Promise.all([
      tab.evaluations.promotions.list(),
      tab.evaluations.promotions.stages(),
    ]),
  playground: tab => tab.evaluations.playground.endpoints(),
  templates: tab => tab.catalog.getEntities({ filter: { kind: 'Template' } }),
  'templates, searched': tab =>
    tab.catalog.queryEntities({
      filter: { kind: 'Template' },
      fullTextFilter: { term: 'serve', fields: ['metadata.title'] },
    }),
  'form of a template': async (tab, world) => {
    const { name, namespace } = parseEntityRef(among(world.templates));
    const path = `${namespace}/template/${name}/parameter-schema`;
    await Promise.all([
      tab.get(`/scaffolder/v2/templates/${path}`),
      tab.workloads.targets(),
    ]);
  },
} satisfies Record<string, Opening>;

function lastMonth(): CostQuery {
  const day = (ago: number) =>
    new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10);
  return { groupBy: 'owner', interval: 'day', from: day(30), to: day(0) };
}
