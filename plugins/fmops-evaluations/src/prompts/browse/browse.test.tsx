import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  exampleChatPrompt,
  examplePromptTemplate,
  type PromptTemplateEntity,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { renderPrompts } from '../__testUtils__/renderPrompts';

const HOSTILE = '<img src=x onerror="window.hacked = true">';

const used: PromptTemplateEntity = {
  ...examplePromptTemplate,
  metadata: { ...examplePromptTemplate.metadata, description: HOSTILE },
  relations: [
    { type: 'promptUsedBy', targetRef: 'component:default/app' },
    { type: 'ownedBy', targetRef: 'group:default/language-team' },
  ],
};

it('lists prompts with what they are for, and text as text', async () => {
  renderPrompts({ entities: [used, exampleChatPrompt] });
  const row = (await screen.findByText('Example summary')).closest('tr')!;
  const cells = within(row)
    .getAllByRole('cell')
    .map(cell => cell.textContent);
  expect(cells).toEqual([
    '1.0.0',
    'summarization',
    'summarization',
    'language-team',
    '1',
  ]);
  expect(within(row).getByText(HOSTILE)).toBeVisible();
  expect(document.querySelector('img[src="x"]')).toBeNull();
});

it('narrows down by what stands in the address, and back', async () => {
  renderPrompts({
    entities: [used, exampleChatPrompt],
    path: '/prompts?task=summarization&text=nothing-like-it',
  });
  await screen.findByText('No prompt is like that');
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(await screen.findByText('2 prompts')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Search'), 'chat');
  expect(await screen.findByText('1 prompt')).toBeVisible();
  expect(screen.getByText('example-chat')).toBeVisible();
});

it('says how to add a prompt where there is none', async () => {
  renderPrompts();
  await screen.findByText('There are no prompts that you may read');
  expect(screen.getByText(/Describe a prompt in a YAML file/)).toBeVisible();
});

it('asks for one page of 10,000 prompts at a time', async () => {
  const catalog = catalogApiMock({
    entities: Array.from({ length: 10_000 }, (_, index) => ({
      ...exampleChatPrompt,
      metadata: { name: `prompt-${`${index}`.padStart(5, '0')}` },
    })),
  });
  const query = jest.spyOn(catalog, 'queryEntities');
  renderPrompts({ catalog });
  await screen.findByText('10000 prompts');
  expect(screen.getAllByRole('rowheader')).toHaveLength(25);
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByText('prompt-00025')).toBeVisible();
  expect(query).toHaveBeenLastCalledWith(
    expect.objectContaining({ limit: 25, offset: 25 }),
  );
});

it('says why prompts could not be read, and tries again', async () => {
  const catalog = catalogApiMock({ entities: [exampleChatPrompt] });
  jest
    .spyOn(catalog, 'queryEntities')
    .mockRejectedValueOnce(new Error('The catalog is away'));
  renderPrompts({ catalog });
  await screen.findAllByText(/The catalog is away/);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('example-chat')).toBeVisible();
});
