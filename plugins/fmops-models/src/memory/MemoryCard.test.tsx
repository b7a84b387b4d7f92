import { screen } from '@testing-library/react';
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
