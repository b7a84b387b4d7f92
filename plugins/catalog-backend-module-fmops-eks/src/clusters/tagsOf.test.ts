import { tagsOf } from './tagsOf';

it('writes tags as the catalog takes them, without those of machines', () => {
  expect(
    tagsOf({
      Team: 'Natural Language',
      production: '',
      'aws:cloudformation:stack-name': 'x',
      'kubernetes.io/cluster/x': 'owned',
      'eks:cluster-name': 'x',
      über: 'ß',
      long: 'x'.repeat(80),
    }),
  ).toEqual(['ber:', 'production', 'team:natural-language']);
});
