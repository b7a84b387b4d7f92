import { formatFileSize, formatGiB } from './bytes';

const GIB = 1024 ** 3;

it('never shows less device memory than is needed', () => {
  expect(formatGiB(15.01 * GIB)).toBe('16 GiB');
  expect(formatGiB(3.21 * GIB)).toBe('3.3 GiB');
  expect(formatGiB(16 * GIB)).toBe('16 GiB');
  expect(formatGiB(1341.2 * GIB)).toBe('1,342 GiB');
});

it('shows file sizes in decimal units', () => {
  expect(formatFileSize(13085339)).toBe('13.1 MB');
  expect(formatFileSize(512)).toBe('512 B');
  expect(formatFileSize(999_600)).toBe('1.0 MB');
  expect(formatFileSize(4_300_000_000_000)).toBe('4.3 TB');
  expect(formatFileSize(234_500_000_000)).toBe('235 GB');
});
