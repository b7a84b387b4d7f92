import { growthOf } from '@fmops/linear-time';
import { cleanup, render, screen } from '@testing-library/react';
import { renderInEnglish } from '@fmops/frontend-test-utils';
import { AnswerText } from './AnswerText';
import { OrPlainAnswer } from './OrPlainAnswer';

const show = (text: string, raw = false) =>
  renderInEnglish(<AnswerText text={text} raw={raw} />).container;

it('loads nothing, in Markdown or HTML', () => {
  const text = show(
    [
      '![chart](https://tracker.example/a.png)',
      '![bad](data:image/svg+xml;base64,AAAA)',
      '<img src="https://tracker.example/b.png" onerror="alert(1)">',
      '<script>alert(1)</script><iframe src="https://example.com"></iframe>',
      '<style>@import url(https://tracker.example/c.css)</style>',
      '<link rel=stylesheet href=https://tracker.example/d.css>',
    ].join('\n\n'),
  );
  expect(
    text.querySelector('img, script, iframe, style, link, [src], [srcset]'),
  ).toBeNull();
  expect(text).toHaveTextContent('<script>alert(1)</script>');
  expect(screen.getByRole('link', { name: 'Image: chart' })).toHaveAttribute(
    'href',
    'https://tracker.example/a.png',
  );
});

it('links to whole addresses of the web only, and tells nobody where from', () => {
  show(
    [
      '[one](javascript:alert(1))',
      '[two](data:text/html,x)',
      '[three](/catalog)',
      '[four](//example.com)',
      '[five](https://example.com/?q=1)',
      '[six](mailto:a@b.example)',
      '<https://example.org/>',
      'See JaVaScRiPt:alert(1) www.example.net',
    ].join('\n\n'),
  );
  const links = screen.getAllByRole('link');
  expect(links.map(link => link.getAttribute('href'))).toEqual([
    'https://example.com/?q=1',
    'https://example.org/',
    'http://www.example.net/',
  ]);
  links.forEach(link => {
    expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    expect(link).toHaveAttribute('target', '_blank');
  });
});

it('shows a text as it came on request, and where it is long', () => {
  expect(show('**bold**', true)).toHaveTextContent('**bold**');
  const long = show(`**bold** ${'word '.repeat(200_000)}`);
  expect(long).toHaveTextContent('**bold**');
  expect(long.textContent).toHaveLength(1_000_009);
});

it('shows what cannot be drawn as it came', () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {});
  function Failing(): JSX.Element {
    throw new RangeError('Maximum call stack size exceeded');
  }
  render(
    <OrPlainAnswer text="**deep**">
      <Failing />
    </OrPlainAnswer>,
  );
  expect(screen.getByText('**deep**')).toBeVisible();
  log.mockRestore();
});

const N = 20_000;
const filled = (part: string) => part.repeat(N / part.length);
const draw = (text: string) => {
  show(text);
  cleanup();
};

// Each of these took seconds, or the whole memory, as one piece of Markdown
it.each([
  ['brackets', filled('[')],
  ['images', filled('![')],
  ['links', filled('[a](b')],
  ['emphasis', filled('*_')],
  ['addresses', filled('www.a_')],
  ['quotes', filled('>')],
  ['lists in quotes', filled('> - ')],
  ['numbers', filled('1. ')],
  ['footnotes', filled('[^a]: x\n')],
  [
    'a wide table',
    `${'|a'.repeat(2e3)}\n${'|-'.repeat(2e3)}\n${filled('|b\n')}`,
  ],
])('draws %s without holding up the browser', async (_, text) => {
  const shown = show(text.slice(0, N));
  expect(shown.querySelectorAll('*').length).toBeLessThan(20_000);
  cleanup();
  expect(await growthOf(size => draw(text.slice(0, size)), N)).toBe('linear');
});
