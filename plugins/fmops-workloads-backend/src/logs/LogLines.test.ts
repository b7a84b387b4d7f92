import { TOO_LONG } from '../watch/splitLines';
import { isLogTime, LogLines } from './LogLines';

const texts = (lines: string[]) => {
  const reading = new LogLines();
  return lines.map(line => reading.read(line).text);
};

describe('LogLines', () => {
  it('tells when a line was written, where the cluster does', () => {
    const reading = new LogLines();
    const at = '2026-03-01T10:00:00.123456789Z';
    expect(reading.read(`${at} loss 2.1`)).toEqual({ at, text: 'loss 2.1' });
    expect(reading.read(`${at} `)).toEqual({ at, text: '' });
    expect(reading.read('2026-99-01T10:00:00Z x')).toEqual({
      text: '2026-99-01T10:00:00Z x',
    });
    expect(reading.read(TOO_LONG).text).toBe('[a line too long to show]');
  });

  it('leaves the times that a program writes itself', () => {
    const own = '2026-03-01T10:00:00Z begins';
    expect(new LogLines({ timed: false }).read(own)).toEqual({ text: own });
  });

  it('hides a private key, which goes over many lines', () => {
    expect(
      texts([
        'key:',
        '-----BEGIN RSA PRIVATE KEY-----',
        'MIIEowIBAAKCAQEAx',
        '2026-03-01T10:00:00Z 7Vd9nQ',
        '-----END RSA PRIVATE KEY-----',
        'done',
      ]),
    ).toEqual(['key:', '***', '***', '***', '***', 'done']);
  });

  it('goes on after a key that never ends', () => {
    const lines = texts([
      '-----BEGIN PRIVATE KEY-----',
      ...Array(130).fill('text'),
    ]);
    expect(lines.at(100)).toBe('***');
    expect(lines.at(-1)).toBe('text');
  });

  it.each([
    ['2026-03-01T10:00:00.1Z', true],
    ['2026-03-01T10:00:00+02:00', true],
    ['2026-03-01T10:00:00Z\nX-Header: 1', false],
    ['round-3', false],
  ])('knows whether %j is a time', (text, is) => {
    expect(isLogTime(text)).toBe(is);
  });
});
