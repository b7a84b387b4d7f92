import { InputError } from '@backstage/errors';
import { ZodError } from 'zod';
import { readCycloneDx } from './readCycloneDx';
import { readSarif } from './readSarif';
import type { ScanReport } from './ScanReport';

/**
 * Reads a security report in either format.
 *
 * @throws InputError naming what is wrong in it
 */
export function readScan(report: Record<string, unknown>): ScanReport {
  try {
    if (Array.isArray(report.runs)) return readSarif(report);
    if (report.bomFormat !== undefined) return readCycloneDx(report);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const [{ path, message }] = error.issues;
    throw new InputError(`report.${path.join('.')}: ${message}`);
  }
  throw new InputError(
    'report: it is neither SARIF 2.1.0 (with `runs`) nor CycloneDX in JSON (with `bomFormat`)',
  );
}
