import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { Helmet } from 'react-helmet';
import { useLocation } from 'react-router-dom';

/** Pages that give the browser's tab no title of their own, by first part of the path. */
const TITLES: Record<string, string> = {
  '': 'Home',
  catalog: 'Catalog',
  create: 'Create',
  datasets: 'Datasets',
  endpoints: 'Endpoints',
  capacity: 'Capacity',
  models: 'Models',
  runs: 'Runs',
  settings: 'Settings',
};

/** Title of the tab; a page that has one of its own replaces it. */
export const PageTitle = () => {
  const { pathname } = useLocation();
  const app = useApi(configApiRef).getOptionalString('app.title') ?? 'FMOps';
  const first = pathname.split('/')[1];
  const title = Object.hasOwn(TITLES, first)
    ? `${TITLES[first]} | ${app}`
    : app;
  return <Helmet title={title} />;
};
