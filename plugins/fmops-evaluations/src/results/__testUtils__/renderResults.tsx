import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  FmopsEvaluationsApi,
  ResultsApi,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { evaluationsRouteRef, templateRouteRef } from '../../routes';
import { EvaluationsPage } from '../EvaluationsPage';

function ShowLocation() {
  const { pathname, search } = useLocation();
  return <output data-testid="location">{`${pathname}${search}`}</output>;
}

/** Where the page is, path and query. */
export const shownLocation = () =>
  screen.getByTestId('location').textContent ?? '';

/** The query of the page. */
export const shownQuery = () =>
  new URL(shownLocation(), 'http://portal').searchParams;

interface Options {
  entities?: Entity[];
  allow?: boolean;
  render?: typeof renderInTestApp;
}

/** Renders something of evaluations over a backend that knows some calls only. */
export function renderResults(
  element: ReactElement,
  results: Partial<ResultsApi>,
  { entities = [], allow = true, render = renderInTestApp }: Options = {},
  at = '/',
) {
  const api: Pick<FmopsEvaluationsApi, 'results'> = {
    results: results as ResultsApi,
  };
  return render(
    <>
      {element}
      <ShowLocation />
    </>,
    {
      apis: [
        [fmopsEvaluationsApiRef, api as FmopsEvaluationsApi],
        [catalogApiRef, catalogApiMock({ entities })],
        mockApis.permission({
          authorize: allow ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
        }),
      ],
      mountedRoutes: {
        '/evaluations': evaluationsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/create/templates/:namespace/:templateName': templateRouteRef,
      },
      initialRouteEntries: [at],
    },
  );
}

/** Renders a page of evaluations at a path below them. */
export const renderEvaluations = (
  path: string,
  results: Partial<ResultsApi>,
  options?: Options,
) =>
  renderResults(
    <Routes>
      <Route path="/evaluations/*" element={<EvaluationsPage />} />
    </Routes>,
    results,
    options,
    `/evaluations${path}`,
  );
