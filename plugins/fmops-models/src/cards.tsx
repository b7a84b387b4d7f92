import type { FilterPredicate } from '@backstage/filter-predicates';
import type { JSX } from 'react';

/** A card, and the entities that it is for. */
export interface Card {
  name: string;
  type: 'content' | 'info';
  filter: FilterPredicate;
  loader: () => Promise<JSX.Element>;
}

const model = { kind: 'foundationmodel' };
const dataset = { kind: 'modeldataset' };
const modelOrDataset = { kind: { $in: ['foundationmodel', 'modeldataset'] } };

/** Cards of models and datasets, in the order to show them. */
export const cards: readonly Card[] = [
  {
    name: 'model',
    filter: model,
    type: 'content',
    loader: () =>
      import('./overview/ModelOverviewCard').then(m => <m.ModelOverviewCard />),
  },
  {
    name: 'dataset',
    filter: dataset,
    type: 'content',
    loader: () =>
      import('./overview/DatasetOverviewCard').then(m => (
        <m.DatasetOverviewCard />
      )),
  },
  {
    name: 'license',
    filter: modelOrDataset,
    type: 'info',
    loader: () => import('./licenses/LicenseCard').then(m => <m.LicenseCard />),
  },
  {
    name: 'lineage',
    filter: modelOrDataset,
    type: 'content',
    loader: () => import('./lineage/LineageCard').then(m => <m.LineageCard />),
  },
  {
    name: 'offer',
    filter: model,
    type: 'info',
    loader: () => import('./pricing/OfferCard').then(m => <m.OfferCard />),
  },
  {
    name: 'model-card',
    filter: { ...model, 'spec.card': { $exists: true } },
    type: 'content',
    loader: () => import('./card/ModelCardCard').then(m => <m.ModelCardCard />),
  },
  {
    name: 'versions',
    filter: { ...model, 'spec.versions': { $exists: true } },
    type: 'content',
    loader: () =>
      import('./versions/VersionsCard').then(m => <m.VersionsCard />),
  },
  {
    name: 'memory',
    filter: { ...model, 'spec.access': { $in: ['open', 'gated'] } },
    type: 'content',
    loader: () => import('./memory/MemoryCard').then(m => <m.MemoryCard />),
  },
  {
    name: 'evaluations',
    filter: model,
    type: 'content',
    loader: () =>
      import('./evaluations/EvaluationsCard').then(m => <m.EvaluationsCard />),
  },
  {
    name: 'registries',
    filter: { ...model, 'spec.registries': { $exists: true } },
    type: 'info',
    loader: () =>
      import('./registries/ModelRegistriesCard').then(m => (
        <m.ModelRegistriesCard />
      )),
  },
];
