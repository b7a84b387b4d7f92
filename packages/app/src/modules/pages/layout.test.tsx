import { PageLayout } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import { languages } from '../../__testUtils__/languages';
import { pagesModule } from '.';

afterEach(() => localStorage.clear());

it.each([
  ['Runs', 'Läufe'],
  ['Our runs', 'Our runs'],
])('says the title %s as %s in German', async (title, said) => {
  localStorage.setItem('language', 'de');
  renderInTestApp(<PageLayout title={title}>What runs</PageLayout>, {
    config: { app: { extensions: [languages] } },
    features: [pagesModule],
  });
  await waitFor(() => expect(screen.getByText(said)).toBeVisible());
  expect(screen.getByText('What runs')).toBeVisible();
});
