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
  expect(
    screen.getByRole('link', { name: /Read the licence/ }),
  ).toHaveAttribute('href', 'https://example.com/LICENSE');
});

it('takes no licence for unknown, not for allowed', async () => {
  renderCard(<LicenseCard />, dolly({ license: {} }));
  expect(
    await screen.findByText('Commercial use: not stated'),
  ).toBeInTheDocument();
});

it('never links to anything but the web', async () => {
  // eslint-disable-next-line no-script-url
  const url = 'javascript:alert(1)';
  renderCard(<LicenseCard />, llama({ license: { name: 'Mine', url } }));
  expect(await screen.findByText('Read the licence')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
