import type evaluationsPlugin from '@fmops/backstage-plugin-fmops-evaluations';
import type modelsPlugin from '@fmops/backstage-plugin-fmops-models';
import type workloadsPlugin from '@fmops/backstage-plugin-fmops-workloads';
import type { en } from '../../messages/en';

type PageOf<TPlugin extends { getExtension(id: never): unknown }> = Extract<
  Parameters<TPlugin['getExtension']>[0],
  `page:${string}`
>;

/** A page whose title the portal says in the language of its reader. */
export interface Page {
  /** Of the extension. */
  id:
    | PageOf<typeof evaluationsPlugin>
    | PageOf<typeof modelsPlugin>
    | PageOf<typeof workloadsPlugin>
    | 'page:app/home'
    | 'page:catalog'
    | 'page:notifications'
    | 'page:scaffolder'
    | 'page:scaffolder/fine-tune'
    | 'page:techdocs'
    | 'page:user-settings';
  /** First part of its path. */
  path: string;
  title: Extract<keyof typeof en, `page.${string}`>;
}

/** The plugins' titles are English; these are what the menu and the tab say. */
export const pages: readonly Page[] = [
  { id: 'page:app/home', path: '', title: 'page.home' },
  { id: 'page:fmops-models/models', path: 'models', title: 'page.models' },
  {
    id: 'page:fmops-models/datasets',
    path: 'datasets',
    title: 'page.datasets',
  },
  {
    id: 'page:fmops-models/shortlist',
    path: 'shortlist',
    title: 'page.shortlist',
  },
  {
    id: 'page:fmops-models/registries',
    path: 'registries',
    title: 'page.registries',
  },
  { id: 'page:scaffolder', path: 'create', title: 'page.create' },
  {
    id: 'page:scaffolder/fine-tune',
    path: 'fine-tune',
    title: 'page.fineTune',
  },
  { id: 'page:fmops-workloads', path: 'runs', title: 'page.runs' },
  {
    id: 'page:fmops-workloads/endpoints',
    path: 'endpoints',
    title: 'page.endpoints',
  },
  {
    id: 'page:fmops-workloads/capacity',
    path: 'capacity',
    title: 'page.capacity',
  },
  {
    id: 'page:fmops-workloads/cluster-access',
    path: 'cluster-access',
    title: 'page.clusterAccess',
  },
  {
    id: 'page:fmops-evaluations/prompts',
    path: 'prompts',
    title: 'page.prompts',
  },
  {
    id: 'page:fmops-evaluations/playground',
    path: 'playground',
    title: 'page.playground',
  },
  {
    id: 'page:fmops-evaluations/evaluations',
    path: 'evaluations',
    title: 'page.evaluations',
  },
  {
    id: 'page:fmops-evaluations/reviews',
    path: 'reviews',
    title: 'page.reviews',
  },
  {
    id: 'page:fmops-evaluations/promotions',
    path: 'promotions',
    title: 'page.promotions',
  },
  { id: 'page:catalog', path: 'catalog', title: 'page.catalog' },
  { id: 'page:techdocs', path: 'docs', title: 'page.docs' },
  {
    id: 'page:notifications',
    path: 'notifications',
    title: 'page.notifications',
  },
  { id: 'page:user-settings', path: 'settings', title: 'page.settings' },
];
