import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FineTuning } from '@fmops/backstage-plugin-fmops-models-common';
import { openModel } from '../__testUtils__/entities';
import { FineTunePage } from './FineTunePage';

const store = {
  owner: 'group:default/language-team',
  cluster: 'local',
  namespace: 'team-language',
  maxBytes: 2_000,
};

const fineTuning: FineTuning = {
  id: 'a1',
  name: 'support-chats',
  dataset: 'modeldataset:default/support-chats-data',
  baseModel: 'foundationmodel:default/qwen2.5-7b-instruct',
  owner: store.owner,
  startedBy: 'user:default/guest',
  startedAt: '2026-01-01T00:00:00Z',
  settings: {
    ...{ method: 'lora', instanceType: 'g6.xlarge', gpusPerNode: 1 },
    ...{ minImprovement: 5, cluster: 'local', namespace: 'team-language' },
    serve: true,
  },
  state: 'failed',
  summary: 'The training has failed. Out of memory.',
  steps: [
    { name: 'prepare', state: 'done' },
    { name: 'train', state: 'failed', message: 'Out of memory.' },
    { name: 'gate', state: 'skipped' },
    { name: 'register', state: 'skipped' },
    { name: 'serve', state: 'skipped' },
  ],
};

const refused = (problems: object[]) =>
  new Response(
    JSON.stringify({
      error: { name: 'InputError', message: 'no', problems },
      response: { statusCode: 400 },
    }),
    { status: 400, headers: { 'content-type': 'application/json' } },
  );

const json = (body: object) => new Response(JSON.stringify(body));

/** Answers by method and path, the last one again and again. */
async function show(answers: Record<string, (() => Response)[]> = {}) {
  const sent: { call: string; init: RequestInit }[] = [];
  const all: Record<string, (() => Response)[]> = {
    'GET /v1/dataset-stores': [() => json({ items: [store] })],
    'GET /v1/fine-tunings': [() => json({ items: [] })],
    'GET /v1/fine-tunings/a1': [() => json(fineTuning)],
    ...answers,
  };
  const fetch = async (url: RequestInfo | URL, init: RequestInit = {}) => {
    const { pathname } = new URL(String(url));
    const call = `${init.method} ${pathname}`;
    sent.push({ call, init });
    const [answer, ...more] = all[call];
    if (more.length > 0) all[call] = more;
    return answer();
  };
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [discoveryApiRef, { getBaseUrl: async () => 'http://models' }],
        [fetchApiRef, { fetch }],
        [catalogApiRef, catalogApiMock({ entities: [openModel] })],
      ]}
    >
      <FineTunePage />
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
  return sent;
}

const choose = async (name: string, text = '{}') => {
  const input = await screen.findByLabelText(/Choose (a|another) file/);
  // Whatever the dialog offers, people drop other files
  await userEvent.upload(input, new File([text], name), {
    applyAccept: false,
  });
};
const start = () => screen.getByRole('button', { name: 'Start' });

async function begin() {
  await waitFor(() => expect(start()).toBeEnabled());
  await userEvent.click(start());
}

async function fillIn() {
  await choose('Support chats.jsonl');
  await userEvent.type(
    screen.getByRole('textbox', { name: /Model to start from/ }),
    'qwen',
  );
  await userEvent.click(await screen.findByRole('option', { name: /Qwen2.5/ }));
}

describe('the page that makes a model from a file', () => {
  it('uploads, starts, and shows where it stands', async () => {
    const sent = await show({
      'POST /v1/datasets': [
        () => json({ dataset: { name: 'support-chats-data' }, created: true }),
      ],
      'POST /v1/fine-tunings': [() => json(fineTuning)],
    });
    expect(await screen.findByRole('button', { name: 'Start' })).toBeDisabled();
    await fillIn();
    expect(screen.getByRole('textbox', { name: /Name/ })).toHaveValue(
      'support-chats',
    );
    await begin();

    const steps = await screen.findByRole('list', { name: 'Steps' });
    expect(
      within(steps)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Prepare: done/),
      expect.stringMatching(/^Train: failed.*Out of memory\.$/),
      expect.stringMatching(/^Judge: left out/),
      expect.stringMatching(/^Register: left out/),
      expect.stringMatching(/^Serve: left out/),
    ]);
    expect(screen.getByRole('status')).toHaveTextContent(fineTuning.summary);
    const posted = sent.find(({ call }) => call === 'POST /v1/fine-tunings');
    expect(JSON.parse(String(posted?.init.body))).toEqual({
      name: 'support-chats',
      dataset: 'support-chats-data',
      baseModel: fineTuning.baseModel,
      use: 'commercial',
      serve: true,
    });
  });

  it('names the lines that are wrong', async () => {
    await show({
      'POST /v1/datasets': [
        () => refused([{ line: 7, message: "'answer' is empty." }]),
      ],
    });
    await fillIn();
    await begin();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /can't be learned from.*Line 7: 'answer' is empty\./,
    );
    await waitFor(() => expect(start()).toBeEnabled());
  });

  it('uses the same key when the same is tried again', async () => {
    const sent = await show({
      'POST /v1/datasets': [() => json({ dataset: { name: 'data' } })],
      'POST /v1/fine-tunings': [
        () => refused([{ field: 'name', message: 'It is taken.' }]),
        () => json(fineTuning),
      ],
    });
    await fillIn();
    await begin();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Name: It is taken.',
    );
    await begin();
    await screen.findByRole('list', { name: 'Steps' });
    const keys = sent
      .filter(({ call }) => call === 'POST /v1/fine-tunings')
      .map(({ init }) => new Headers(init.headers).get('idempotency-key'));
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  it.each([
    ['table.xlsx', '{}', /Save your rows as JSON Lines/],
    ['large.jsonl', 'x'.repeat(3_000), /is larger than/],
  ])('does not take %s', async (name, text, message) => {
    await show();
    await choose(name, text);
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(start()).toBeDisabled();
  });

  it('says what to do where no team has a store', async () => {
    await show({ 'GET /v1/dataset-stores': [() => json({ items: [] })] });
    expect(
      await screen.findByText(/None of your teams has a place/),
    ).toBeInTheDocument();
  });
});
