import {
  ModelDatasetSpec,
  SizeBasis,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { FactsMessages, FactsWord } from '../facts/messages';
import { formatFileSize } from '../format/bytes';
import { formatCount, formatTokens } from '../format/numbers';

const BASES = {
  file: 'dataset.sizeOfFile',
  uncompressed: 'dataset.sizeLoaded',
  compressed: 'dataset.sizeStored',
  published: 'dataset.sizePublished',
} as const satisfies Record<SizeBasis, FactsWord>;

/** `15,011`; undefined where no count is published. */
export function rowsText(
  spec: Pick<ModelDatasetSpec, 'rows'>,
): string | undefined {
  return spec.rows === undefined ? undefined : formatCount(spec.rows);
}

/** `15 T`, for pretraining corpora. */
export function tokensText(
  spec: Pick<ModelDatasetSpec, 'tokens'>,
): string | undefined {
  return spec.tokens === undefined ? undefined : formatTokens(spec.tokens);
}

/** `13.1 MB`; undefined where no size is published. */
export function sizeText(
  spec: Pick<ModelDatasetSpec, 'sizeBytes'>,
): string | undefined {
  return spec.sizeBytes === undefined
    ? undefined
    : formatFileSize(spec.sizeBytes);
}

/** What was measured by the size. */
export function sizeBasisText(
  t: FactsMessages,
  { sizeBytes, sizeBasis }: Pick<ModelDatasetSpec, 'sizeBytes' | 'sizeBasis'>,
): string | undefined {
  return sizeBytes === undefined || sizeBasis === undefined
    ? undefined
    : t(BASES[sizeBasis]);
}
