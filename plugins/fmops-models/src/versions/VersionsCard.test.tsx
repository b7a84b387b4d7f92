import { screen } from '@testing-library/react';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { VersionsCard } from './VersionsCard';

it('shows where the files of each version are', async () => {
  const versions = [
    {
      version: '1',
      artifactUri: 's3://models/support/1',
      stage: 'staging' as const,
      createdAt: '2026-11-20T10:00:00Z',
    },
    { version: '2' },
  ];
  renderCard(<VersionsCard />, llama({ versions }));
  expect(
    await screen.findByRole('row', {
      name: '1 staging s3://models/support/1 not published 2026-11-20',
    }),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('row', {
      name: '2 not published not published not published not published',
    }),
  ).toBeInTheDocument();
});
