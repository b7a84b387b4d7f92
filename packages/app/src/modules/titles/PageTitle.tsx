import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Helmet } from 'react-helmet';
import { useLocation } from 'react-router-dom';
import { portalTranslationRef } from '../../messages';
import { pages } from '../pages/pages';

/** Title of the tab; a page that has one of its own replaces it. */
export const PageTitle = () => {
  const { pathname } = useLocation();
  const { t } = useTranslationRef(portalTranslationRef);
  const app = useApi(configApiRef).getOptionalString('app.title') ?? 'FMOps';
  const page = pages.find(({ path }) => path === pathname.split('/')[1]);
  return <Helmet title={page ? `${t(page.title)} | ${app}` : app} />;
};
