import { mockCredentials } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { NotFoundError } from '@backstage/errors';
import {
  exampleChatPrompt,
  promptContent,
  type PromptVersionContent,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Prompts } from '../../prompts';
import { registerGetPrompt } from './getPrompt';

const kept: PromptVersionContent = {
  prompt: 'prompttemplate:default/example-chat',
  version: '1',
  digest: `sha256:${'0'.repeat(64)}`,
  firstSeenAt: '2026-11-22T00:00:00.000Z',
  current: true,
  changed: false,
  content: promptContent(exampleChatPrompt.spec),
};

function start(version: () => Promise<PromptVersionContent>) {
  const registry = actionsRegistryServiceMock();
  const asked = jest.fn(version);
  const prompts: Pick<Prompts, 'version'> = { version: asked };
  registerGetPrompt(registry, { prompts: prompts as Prompts });
  const credentials = mockCredentials.user('user:default/reader');
  return {
    asked,
    credentials,
    call: (input: object) =>
      registry.invoke({
        id: 'test:get-prompt',
        input: input as never,
        credentials,
      }),
  };
}

it('gives a prompt with its variables, in the name of the caller', async () => {
  const { asked, call, credentials } = start(async () => kept);
  const { output } = await call({ prompt: kept.prompt, version: '1' });
  expect(output).toMatchObject({
    version: '1',
    type: 'chat',
    messages: exampleChatPrompt.spec.messages,
    variables: [{ name: 'question', required: true }],
  });
  expect(output).not.toHaveProperty('rendered');
  expect(asked).toHaveBeenCalledWith(credentials, {
    prompt: kept.prompt,
    version: '1',
  });
});

it('fills values in, or tells what is wrong with them', async () => {
  const { call } = start(async () => kept);
  const values = { question: '{{question}}?' };
  const { output } = await call({ prompt: kept.prompt, values });
  expect(output).toMatchObject({
    rendered: [{ role: 'system' }, { role: 'user', content: '{{question}}?' }],
  });
  await expect(
    call({ prompt: kept.prompt, values: { colour: 'red' } }),
  ).rejects.toThrow(
    'values.question is required; values.colour is no variable of this prompt',
  );
});

it('knows nothing of a prompt that the caller may not read', async () => {
  const { call } = start(async () => {
    throw new NotFoundError('There is no prompt');
  });
  await expect(call({ prompt: kept.prompt })).rejects.toThrow(
    'There is no prompt',
  );
});
