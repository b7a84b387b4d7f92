import { screen } from '@testing-library/react';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { EntityLayout } from './EntityLayout';

const cards = [
  { type: 'content' as const, element: <h2>Model</h2> },
  { type: 'info' as const, element: <h2>Licence</h2> },
  { element: <h2>Memory</h2> },
];

const headings = async () =>
  (await screen.findAllByRole('heading')).map(item => item.textContent);

function onScreen(wide: boolean) {
  window.matchMedia = (media: string) =>
    ({ matches: wide, media, addListener() {}, removeListener() {} } as never);
}

afterEach(() => {
  Reflect.deleteProperty(window, 'matchMedia');
});

it('puts what informs beside what decides on a wide screen', async () => {
  onScreen(true);
  renderCard(<EntityLayout cards={cards} />, llama());
  expect(await headings()).toEqual(['Model', 'Memory', 'Licence']);
});

it('keeps the order of the extensions on a narrow screen', async () => {
  onScreen(false);
  renderCard(<EntityLayout cards={cards} />, llama());
  expect(await headings()).toEqual(['Model', 'Licence', 'Memory']);
});
