import type {
  EvaluationImport,
  ImportResult,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEvaluation } from '../__testUtils__/evaluations';
import { renderEvaluations } from '../__testUtils__/renderResults';

const FORMATS = [
  { id: 'lm-eval', title: 'lm-evaluation-harness', files: 'results_*.json' },
];

const FOUND: ImportResult = {
  format: 'lm-eval',
  items: [
    { evaluation: anEvaluation(), created: true },
    { evaluation: anEvaluation({ id: 'e0', digest: 'beef' }), created: false },
  ],
  problems: [
    {
      ...{ file: 'results.json', field: 'results.mmlu.acc,none' },
      ...{ reason: 'NaN is no score', count: 2 },
    },
  ],
};

// jsdom has no text() of files
const file = Object.assign(
  new File(['{}'], 'results.json', { type: 'application/json' }),
  { text: async () => '{}' },
);
const MODEL = 'foundationmodel:default/tuned';

function open(
  answer: (request: EvaluationImport) => Promise<ImportResult>,
  query = `?model=${MODEL}&version=2`,
) {
  const send = jest.fn(answer);
  renderEvaluations(`/import${query}`, {
    formats: async () => FORMATS,
    import: send,
  });
  return send;
}

const choose = async () =>
  userEvent.upload(await screen.findByLabelText('Files with results'), file);

it('looks at files first, says what does not count, and records the rest', async () => {
  const send = open(async () => FOUND);
  await choose();
  await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
  expect(
    await screen.findByText(
      'lm-evaluation-harness: 2 evaluations, of which 1 recorded already.',
    ),
  ).toBeVisible();
  expect(
    screen.getByText('results.mmlu.acc,none').parentElement,
  ).toHaveTextContent(
    'results.json: results.mmlu.acc,none: NaN is no score (2 times)',
  );
  const request = {
    model: { ref: MODEL, version: '2' },
    files: [{ name: 'results.json', content: '{}' }],
  };
  expect(send).toHaveBeenLastCalledWith({ ...request, dryRun: true });
  await userEvent.click(
    screen.getByRole('button', { name: 'Record 1 evaluation' }),
  );
  expect(await screen.findByText(/^1 recorded\./)).toBeVisible();
  expect(send).toHaveBeenLastCalledWith(request);
});

it('sends nothing that lacks what is needed, and says so at the field', async () => {
  const send = open(async () => FOUND, '');
  await userEvent.type(
    await screen.findByLabelText(/^Address where/),
    'ftp://results.example.com',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
  expect(screen.getByText('Choose at least one file.')).toBeVisible();
  expect(
    screen.getByText('Choose the model that was evaluated.'),
  ).toBeVisible();
  expect(screen.getByText(/^Write the whole address/)).toBeVisible();
  expect(send).not.toHaveBeenCalled();
});

it('shows why a file is refused, and looks again at what was changed', async () => {
  const send = open(async () => {
    throw new Error('results.json: this is no JSON, line 3');
  });
  await choose();
  await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'results.json: this is no JSON, line 3',
  );
  send.mockResolvedValue(FOUND);
  await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
  const record = await screen.findByRole('button', {
    name: 'Record 1 evaluation',
  });
  await userEvent.type(screen.getByLabelText(/^Version of the data/), '2');
  expect(record).not.toBeInTheDocument();
});
