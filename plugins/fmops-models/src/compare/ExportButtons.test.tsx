import { compareModels } from '@fmops/backstage-plugin-fmops-models-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInEnglish } from '@fmops/frontend-test-utils';
import { llama } from '../__testUtils__/models';
import { ExportButtons } from './ExportButtons';
import { saveFile } from './saveFile';

jest.mock('./saveFile');

const models = [llama(), llama({ provider: '=1+1' }, { title: 'A | B' })];

beforeEach(() => {
  renderInEnglish(
    <ExportButtons
      models={models}
      rows={compareModels(models)}
      link="https://portal.example.com/shortlist?model=a"
    />,
  );
});

it('saves Markdown, written as on the page', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Markdown' }));
  expect(saveFile).toHaveBeenLastCalledWith(
    'comparison.md',
    'text/markdown;charset=utf-8',
    expect.stringContaining('| Model: Parameters | 8.0 B (published) |'),
  );
  expect(jest.mocked(saveFile).mock.lastCall?.[2]).toContain('A \\| B');
});

it('saves CSV with plain values and no formulas', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
  const [name, , text] = jest.mocked(saveFile).mock.lastCall ?? [];
  expect(name).toBe('comparison.csv');
  expect(text).toContain('"8030261248","published"');
  expect(text).toContain(`"'=1+1","published"`);
});
