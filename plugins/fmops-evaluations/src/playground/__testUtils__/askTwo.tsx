import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { playgroundPage } from '../../extensions/playground';
import { promptsPage } from '../../extensions/prompts';
import { reviewsPage } from '../../extensions/reviews';
import { renderPlayground } from './renderPlayground';
import { anEndpoint, ScriptedPlayground } from './ScriptedPlayground';

const TWO =
  '/playground?endpoint=component:default/chat&endpoint=component:default/base';

/** Of the first of two endpoints; that of the other is not known. */
export const MODEL = 'foundationmodel:default/chat-7b';

/** The playground with two endpoints side by side, and what their answers lead to. */
export function startTwo(options: Parameters<typeof renderPlayground>[0] = {}) {
  const playground = new ScriptedPlayground();
  playground.offer.items = [
    anEndpoint('chat', { model: MODEL, version: '2' }),
    anEndpoint('base'),
  ];
  return renderPlayground({
    path: TWO,
    extensions: [playgroundPage, promptsPage, reviewsPage],
    ...options,
    playground,
  });
}

/** Asks both. */
export async function askTwo(text: string) {
  await userEvent.click(
    await screen.findByRole('textbox', { name: /question/ }),
  );
  await userEvent.paste(text);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
}
