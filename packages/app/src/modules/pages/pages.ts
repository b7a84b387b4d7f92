import { en } from '../../messages/en';

/** A page that the menu, its header and the tab of the browser name. */
export interface Page {
  /** First part of its path. */
  path: string;
  title: Extract<keyof typeof en, `page.${string}`>;
}

/** The pages whose titles the portal says in the language of its reader. */
export const pages: readonly Page[] = [
  { path: '', title: 'page.home' },
  { path: 'models', title: 'page.models' },
  { path: 'datasets', title: 'page.datasets' },
  { path: 'shortlist', title: 'page.shortlist' },
  { path: 'registries', title: 'page.registries' },
  { path: 'create', title: 'page.create' },
  { path: 'fine-tune', title: 'page.fineTune' },
  { path: 'runs', title: 'page.runs' },
  { path: 'endpoints', title: 'page.endpoints' },
  { path: 'capacity', title: 'page.capacity' },
  { path: 'cluster-access', title: 'page.clusterAccess' },
  { path: 'prompts', title: 'page.prompts' },
  { path: 'playground', title: 'page.playground' },
  { path: 'evaluations', title: 'page.evaluations' },
  { path: 'reviews', title: 'page.reviews' },
  { path: 'promotions', title: 'page.promotions' },
  { path: 'catalog', title: 'page.catalog' },
  { path: 'catalog-graph', title: 'page.catalogGraph' },
  { path: 'docs', title: 'page.docs' },
  { path: 'notifications', title: 'page.notifications' },
  { path: 'settings', title: 'page.settings' },
];
