import { mockCredentials } from '@backstage/backend-test-utils';
import type { PlaygroundEndpoint } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { AnswerError } from '../AnswerError';
import { ServedModels } from './ServedModels';

const ENDPOINT: PlaygroundEndpoint = {
  ...{ endpoint: 'component:default/chat', title: 'Chat', price: {} },
};

/** Endpoints that answer when they are told to. */
function scene() {
  const answers: ((models: string[] | Error) => void)[] = [];
  const models = new ServedModels({
    servedModels: (_, __, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        answers.push(result =>
          result instanceof Error ? reject(result) : resolve(result),
        );
      }),
  });
  const find = (user: string, gone = new AbortController().signal) =>
    models.find(mockCredentials.user(user), user, ENDPOINT, gone);
  return { answers, find };
}

it('asks once for all pages of a user', async () => {
  const { answers, find } = scene();
  const all = [find('user:default/a'), find('user:default/a')];
  expect(answers).toHaveLength(1);
  answers[0](['tiny']);
  expect(await Promise.all(all)).toEqual([['tiny'], ['tiny']]);
  expect(await find('user:default/a')).toEqual(['tiny']);
  find('user:default/b').catch(() => {});
  expect(answers).toHaveLength(2);
});

it('asks again for a page that is open when the one that had asked is closed', async () => {
  const { answers, find } = scene();
  const gone = new AbortController();
  const closed = find('user:default/a', gone.signal);
  const open = find('user:default/a');
  gone.abort();
  await expect(closed).rejects.toMatchObject({ failure: 'stopped' });
  while (answers.length < 2) await new Promise(setImmediate);
  answers[1](['tiny']);
  expect(await open).toEqual(['tiny']);
  expect(answers).toHaveLength(2);
});

it('does not ask again at once after a failure', async () => {
  const { answers, find } = scene();
  const first = find('user:default/a');
  answers[0](new AnswerError('unavailable', 'Broken'));
  await expect(first).rejects.toMatchObject({ status: 503 });
  await expect(find('user:default/a')).rejects.toThrow('Broken');
  expect(answers).toHaveLength(1);
});
