import { withoutFrontMatter } from './withoutFrontMatter';

it.each([
  ['---\nlicense: mit\ntags: [a]\n---\n# Card', '# Card'],
  ['---\r\nlicense: mit\r\n---\r\n# Card', '# Card'],
  ['---\n---\n# Card', '# Card'],
  ['---\nlicense: mit\n---', ''],
])('takes the front matter off %j', (markdown, rest) => {
  expect(withoutFrontMatter(markdown)).toBe(rest);
});

it.each(['# Card\n\n---\n\ntext\n\n---\n', '--- not yaml', '---\nno end'])(
  'leaves %j as it is',
  markdown => {
    expect(withoutFrontMatter(markdown)).toBe(markdown);
  },
);
