import { screen } from '@testing-library/react';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { CardMarkdown } from './CardMarkdown';

async function show(markdown: string, source?: string) {
  renderCard(
    <section data-testid="card">
      <CardMarkdown markdown={markdown} source={source} />
    </section>,
    llama(),
  );
  return screen.findByTestId('card');
}

it('shows headings below those of the page, tables and code', async () => {
  const card = await show(
    '---\nlicense: mit\n---\n# One\n## Two\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n`code`',
  );
  expect(screen.getByRole('heading', { name: 'One', level: 4 })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Two', level: 5 })).toBeVisible();
  expect(screen.getByRole('cell', { name: '2' })).toBeVisible();
  expect(card).not.toHaveTextContent('license');
});

it('loads no images, in Markdown or HTML', async () => {
  const card = await show(
    [
      '![chart](https://tracker.example/a.png)',
      '<img src="https://tracker.example/b.png" alt="logo" onerror="alert(1)">',
      '<picture><source srcset="https://tracker.example/c.png"></picture>',
      '![bad](data:image/svg+xml;base64,AAAA)',
      '<video src="https://tracker.example/d.mp4" poster="https://tracker.example/e.png"></video>',
    ].join('\n\n'),
  );
  expect(
    card.querySelector('img, source, picture, video, [src], [srcset], [style]'),
  ).toBeNull();
  expect(screen.getByRole('link', { name: /Image: chart/ })).toHaveAttribute(
    'href',
    'https://tracker.example/a.png',
  );
  expect(screen.getByText('Image: bad').tagName).toBe('EM');
});

it('runs nothing and links to the web only', async () => {
  const card = await show(
    [
      '<script>alert(1)</script>',
      '<iframe src="https://example.com"></iframe>',
      '<a href="javascript:alert(1)" onclick="alert(1)">one</a>',
      '[two](javascript:alert(1))',
      '[three](data:text/html,x)',
      '[four](https://example.com/four)',
      '[five](docs/five.md)',
      '<form action="https://example.com"><button>six</button></form>',
    ].join('\n\n'),
    'https://example.com/card.md',
  );
  expect(card.querySelector('script, iframe, form, button')).toBeNull();
  expect(card.innerHTML).not.toMatch(/javascript:|data:|onclick|alert\(1\)</);
  expect(
    screen.getAllByRole('link').map(link => link.getAttribute('href')),
  ).toEqual(['https://example.com/four', 'https://example.com/docs/five.md']);
});
