import { EntityCardBlueprint } from './alpha';

const model = { kind: 'foundationmodel' };
const dataset = { kind: 'modeldataset' };
const modelOrDataset = { kind: { $in: ['foundationmodel', 'modeldataset'] } };

/** Cards on the entity pages of models and datasets, in the order to show them. */
export const entityCards = [
  EntityCardBlueprint.make({
    name: 'model',
    params: {
      filter: model,
      type: 'content',
      loader: () =>
        import('./overview/ModelOverviewCard').then(m => (
          <m.ModelOverviewCard />
        )),
    },
  }),
  EntityCardBlueprint.make({
    name: 'dataset',
    params: {
      filter: dataset,
      type: 'content',
      loader: () =>
        import('./overview/DatasetOverviewCard').then(m => (
          <m.DatasetOverviewCard />
        )),
    },
  }),
  EntityCardBlueprint.make({
    name: 'license',
    params: {
      filter: modelOrDataset,
      type: 'info',
      loader: () =>
        import('./licenses/LicenseCard').then(m => <m.LicenseCard />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'lineage',
    params: {
      filter: modelOrDataset,
      type: 'content',
      loader: () =>
        import('./lineage/LineageCard').then(m => <m.LineageCard />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'offer',
    params: {
      filter: model,
      type: 'info',
      loader: () => import('./pricing/OfferCard').then(m => <m.OfferCard />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'model-card',
    params: {
      filter: { ...model, 'spec.card': { $exists: true } },
      type: 'content',
      loader: () =>
        import('./card/ModelCardCard').then(m => <m.ModelCardCard />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'versions',
    params: {
      filter: { ...model, 'spec.versions': { $exists: true } },
      type: 'content',
      loader: () =>
        import('./versions/VersionsCard').then(m => <m.VersionsCard />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'memory',
    params: {
      filter: { ...model, 'spec.access': { $in: ['open', 'gated'] } },
      type: 'content',
      loader: () => import('./memory/MemoryCard').then(m => <m.MemoryCard />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'evaluations',
    params: {
      filter: model,
      type: 'content',
      loader: () =>
        import('./evaluations/EvaluationsCard').then(m => (
          <m.EvaluationsCard />
        )),
    },
  }),
];
