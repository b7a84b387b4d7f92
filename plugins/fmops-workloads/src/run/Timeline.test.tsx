import { fireEvent, screen, within } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { Timeline } from './Timeline';

it('shows the latest of many states, and the others on request', async () => {
  const transitions = Array.from({ length: 30 }, (_, minute) => ({
    state: minute % 2 ? ('Degraded' as const) : ('Ready' as const),
    at: new Date(Date.UTC(2026, 2, 1, 10, minute)).toISOString(),
  }));
  await renderInTestApp(<Timeline transitions={transitions} />);
  const list = within(screen.getByRole('list', { name: 'Timeline' }));
  expect(list.getAllByRole('listitem')).toHaveLength(8);
  fireEvent.click(screen.getByRole('button', { name: 'Show 22 earlier' }));
  expect(list.getAllByRole('listitem')).toHaveLength(30);
});
