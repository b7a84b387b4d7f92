import { screen, within } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { ConditionTree } from './ConditionTree';

const condition = (type: string, status: string) => ({ type, status });
const part = (kind: string, status: string) => ({
  ...{ kind, name: 'chat' },
  conditions: [condition('Ready', status)],
});

function foldedOf(name: string) {
  const list = screen.getByRole('list', { name: `Conditions of ${name}` });
  return list.closest('details');
}

it('unfolds the tree down to what does not hold', async () => {
  await renderInTestApp(
    <ConditionTree
      conditions={[condition('Ready', 'False')]}
      parts={[
        part('Route', 'True'),
        { ...part('Service', 'True'), parts: [part('Revision', 'False')] },
      ]}
    />,
  );
  expect(foldedOf('Route chat')).not.toHaveAttribute('open');
  expect(foldedOf('Service chat')).toHaveAttribute('open');
  expect(foldedOf('Revision chat')).toHaveAttribute('open');
  expect(foldedOf('Service chat')).toContainElement(foldedOf('Revision chat'));
  expect(
    within(foldedOf('Revision chat')!).getByText('Ready: false'),
  ).toBeInTheDocument();
});

it('says that nothing was told', async () => {
  await renderInTestApp(<ConditionTree conditions={[]} />);
  expect(screen.getByText(/has told none/)).toBeInTheDocument();
});
