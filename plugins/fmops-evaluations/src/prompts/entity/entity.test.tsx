import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { examplePromptTemplate } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { exampleSet } from '../../sets/__testUtils__/exampleSet';
import { renderPrompts } from '../__testUtils__/renderPrompts';

it('shows the prompt with its placeholders, and then with values', async () => {
  renderPrompts({ entity: examplePromptTemplate });
  const text = await screen.findByTestId('prompt-text');
  expect(text).toHaveTextContent('Summarize in {{sentences}} sentences');
  const hostile = '<script>alert(1)</script> {{tone}}';
  await userEvent.click(screen.getByLabelText('document (required)'));
  await userEvent.paste(hostile);
  expect(await screen.findByText('As it will be sent.')).toBeVisible();
  expect(text).toHaveTextContent(
    `Summarize in 3 sentences, plain, for - engineers. Formal: false. ${hostile}`,
  );
  expect(document.querySelector('script')).toBeNull();
});

it('leads to the playground with this version', async () => {
  renderPrompts({ entity: examplePromptTemplate });
  expect(
    await screen.findByRole('button', { name: 'Try in the playground' }),
  ).toHaveAttribute(
    'href',
    '/playground?prompt=prompttemplate%3Adefault%2Fexample-summary&version=1.0.0',
  );
});

it('tells what uses it, in the catalog and of evaluation catalogs', async () => {
  const list = jest.fn(async () => ({ items: [exampleSet], total: 1 }));
  renderPrompts({
    entity: {
      ...examplePromptTemplate,
      relations: [{ type: 'promptUsedBy', targetRef: 'component:default/app' }],
    },
    sets: { list },
  });
  expect(await screen.findByRole('link', { name: 'app' })).toBeVisible();
  expect(
    await screen.findByRole('link', { name: exampleSet.title }),
  ).toHaveAttribute('href', `/prompts/sets/${exampleSet.id}`);
  expect(list).toHaveBeenCalledWith(
    expect.objectContaining({
      prompt: 'prompttemplate:default/example-summary',
    }),
  );
});
