import { mockServices } from '@backstage/backend-test-utils';
import type { PlaygroundEvent } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Answering } from '../playground';
import { askInOwnName } from './askInOwnName';

type Opened = Awaited<ReturnType<Answering['open']>>;

it('takes places of each endpoint by itself, so that one that hangs takes none of another', async () => {
  const askers: string[] = [];
  async function* events(): AsyncGenerator<PlaygroundEvent> {
    yield { type: 'delta', text: 'For' };
    yield { type: 'delta', text: 'think', reasoning: true };
    yield { type: 'delta', text: 'ty' };
  }
  const ask = askInOwnName({
    auth: mockServices.auth(),
    answering: {
      async open(_, asker) {
        askers.push(asker);
        return { events } as unknown as Opened;
      },
    },
  });
  const { signal } = new AbortController();
  const messages = [{ role: 'user' as const, content: 'How many?' }];
  expect(await ask('component:default/a', messages, signal)).toBe('Forty');
  await ask('component:default/b', messages, signal);
  expect(new Set(askers).size).toBe(2);
});
