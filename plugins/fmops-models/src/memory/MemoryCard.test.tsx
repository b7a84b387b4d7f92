import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { MemoryCard } from './MemoryCard';

it('shows the need by precision and context, and what fits', async () => {
  renderCard(<MemoryCard />, llama());
  await screen.findByRole('columnheader', { name: '8 k tokens' });
  expect(screen.getByText('estimated')).toBeInTheDocument();
  expect(
    screen.getByRole('row', { name: /^bf16 20 GiB.* 23 GiB.* 35 GiB/ }),
  ).toHaveTextContent(/1 × g\w+\.\w+\$\d+\.\d\d an hour/);
  expect(screen.getByRole('row', { name: /^int4/ })).toBeInTheDocument();
});

it('says that it cannot tell without the shape', async () => {
  renderCard(<MemoryCard />, llama({ architecture: undefined }));
  expect(
    await screen.findByText(/size or the shape of this model is not published/),
  ).toBeInTheDocument();
});

async function choose(label: RegExp, option: string) {
  await userEvent.click(screen.getByLabelText(label));
  const list = await screen.findByRole('listbox');
  await userEvent.click(within(list).getByText(option));
}

const instances = () =>
  within(screen.getByRole('table', { name: 'Instances that it fits on' }))
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent);

it('lists instances for what one means to serve', async () => {
  renderCard(<MemoryCard />, llama());
  await screen.findByText('Instances, cheapest first');
  const cheapest = instances();
  expect(cheapest).toHaveLength(5);
  expect(cheapest[0]).toMatch(/^g\w+\.\w+1 × \w+\d.*GiB.*\$\d+\.\d\d\$\d+/);

  await choose(/^Precision/, 'int4');
  expect(instances()[0]).not.toEqual(cheapest[0]);
  await choose(/^Sequences/, '64');
  await choose(/^Context/, '128 k tokens');
  // 64 × 16 GiB of cache
  expect(
    screen.getByText(/Nearest that is too small: \S+ \(8 × /),
  ).toBeVisible();
});

it('shows an unknown price as unknown', async () => {
  renderCard(<MemoryCard />, llama());
  await userEvent.click(
    await screen.findByRole('button', { name: /^Show all \d+/ }),
  );
  const unknown = instances().filter(row => row?.includes('price unknown'));
  expect(unknown).not.toEqual([]);
  expect(unknown.join()).not.toMatch(/\$/);
});

it('says when no single instance is large enough', async () => {
  renderCard(<MemoryCard />, llama({ parameters: 5e12 }));
  expect(
    await screen.findByText(/^It fits on no single instance/),
  ).toBeInTheDocument();
});
