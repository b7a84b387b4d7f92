import { lineageRef } from './lineageRef';

describe('lineageRef', () => {
  it('takes a plain name as one of the default kind', () => {
    expect(lineageRef('llama-3.1-8b', 'FoundationModel')).toEqual({
      kind: 'FoundationModel',
      namespace: 'default',
      name: 'llama-3.1-8b',
    });
  });

  it('keeps what a full reference says', () => {
    expect(lineageRef('modeldataset:shared/tone', 'FoundationModel')).toEqual({
      kind: 'modeldataset',
      namespace: 'shared',
      name: 'tone',
    });
  });

  it.each([
    '',
    'data:text/html,x',
    '../../secrets',
    'a b',
    'x/y/z',
    '<img src=x>',
  ])('makes no link of %p', value => {
    expect(lineageRef(value, 'FoundationModel')).toBeUndefined();
  });
});
