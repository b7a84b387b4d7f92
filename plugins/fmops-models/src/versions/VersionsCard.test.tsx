import { screen } from '@testing-library/react';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { VersionsCard } from './VersionsCard';

const versions = [
  { version: '1' },
  {
    version: '2',
    artifactUri: 's3://models/support/2',
    stage: 'staging' as const,
    createdAt: '2026-11-20T10:00:00Z',
  },
  {
    version: '3',
    stage: 'production' as const,
    createdAt: '2026-11-21T10:00:00Z',
  },
];

it('shows the newest version first, with its stage and files', async () => {
  renderCard(<VersionsCard />, llama({ versions }));
  await screen.findByRole('table', { name: 'Versions' });
  expect(
    screen
      .getAllByRole('row')
      .slice(1)
      .map(row => row.textContent),
  ).toEqual([
    '3productionnot publishednot published21 Nov 2026',
    '2stagings3://models/support/2not published20 Nov 2026',
    '1not publishednot publishednot publishednot published',
  ]);
});

it('copies the address of the files', async () => {
  renderCard(<VersionsCard />, llama({ versions }));
  expect(
    await screen.findByRole('button', {
      name: 'Copy the address of version 2',
    }),
  ).toBeEnabled();
  expect(screen.getAllByRole('button', { name: /^Copy/ })).toHaveLength(1);
});
