import { renderInTestApp } from '@backstage/frontend-test-utils';
import { waitFor } from '@testing-library/react';
import { PageTitle } from './PageTitle';

it.each([
  ['/', 'Home | FMOps Portal'],
  ['/runs/local/uid-1', 'Runs | FMOps Portal'],
  ['/constructor', 'FMOps Portal'],
])('names the tab of %s', async (path, title) => {
  renderInTestApp(<PageTitle />, {
    initialRouteEntries: [path],
    config: { app: { title: 'FMOps Portal' } },
  });
  await waitFor(() => expect(document.title).toBe(title));
});
