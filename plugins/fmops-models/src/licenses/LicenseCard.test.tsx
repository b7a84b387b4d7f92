import { screen } from '@testing-library/react';
import { dolly } from '../__testUtils__/datasets';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { LicenseCard } from './LicenseCard';

it('says what is allowed, why, and where that is written', async () => {
  renderCard(<LicenseCard />, llama());
  expect(
    await screen.findByText('Commercial use: conditional'),
  ).toBeInTheDocument();
  expect(
    screen.getByText(/allows commercial use with conditions.*acceptable use/),
  ).toBeInTheDocument();
  expect(screen.getByText(/before the files can be downloaded/)).toBeVisible();
  expect(
    screen.getByRole('link', { name: /Read the licence/ }),
  ).toHaveAttribute('href', 'https://example.com/LICENSE');
});

it('promises nothing for what a run has made', async () => {
  const license = {
    id: 'to-be-reviewed',
    name: 'Terms of the base model',
    commercialUse: 'conditional' as const,
    note: 'The terms follow those of the base model Llama, and must be reviewed before use.',
  };
  renderCard(<LicenseCard />, llama({ license, source: undefined }));
  expect(
    await screen.findByText('Commercial use: to be reviewed'),
  ).toBeInTheDocument();
  expect(screen.getByText(license.note)).toBeInTheDocument();
  expect(screen.queryByText(/download|allows/)).not.toBeInTheDocument();
});

it('says what a licence forbids', async () => {
  renderCard(
    <LicenseCard />,
    llama({ license: { id: 'research-only', commercialUse: 'no' } }),
  );
  expect(await screen.findByText(/^Forbidden: commercial use/)).toBeVisible();
});

it('takes no licence for unknown, not for allowed', async () => {
  renderCard(<LicenseCard />, dolly({ license: {} }));
  expect(
    await screen.findByText('Commercial use: not stated'),
  ).toBeInTheDocument();
  expect(screen.getByText(/^What is not stated is not allowed/)).toBeVisible();
});

it('never links to anything but the web', async () => {
  // eslint-disable-next-line no-script-url
  const url = 'javascript:alert(1)';
  renderCard(<LicenseCard />, llama({ license: { name: 'Mine', url } }));
  expect(await screen.findByText('Read the licence')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
