import { useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ResponseError, toError } from '@backstage/errors';
import {
  fineTuningProblems,
  rowProblems,
  type FineTuning,
  type FineTuningProblem,
  type RowProblem,
} from '@fmops/backstage-plugin-fmops-models-common';
import { mediaTypeOf } from './dataFile';
import { fineTuningTranslationRef } from './messages';
import { useModelsClients } from './useModelsClients';

/** What is filled in on the form. */
export interface TuningWish {
  owner: string;
  file: File;
  baseModel: string;
  name: string;
  use: 'commercial' | 'research';
  serve: boolean;
}

/** Why it was not started. */
export interface Refusal {
  /** In a sentence, where neither rows nor fields tell. */
  message?: string;
  rows: RowProblem[];
  fields: FineTuningProblem[];
}

function refusalOf(error: unknown): Refusal {
  const rows = rowProblems(error);
  const fields = fineTuningProblems(error);
  if (rows.length + fields.length > 0) {
    return { rows, fields };
  }
  const { message } =
    error instanceof ResponseError ? error.body.error : toError(error);
  return { rows, fields, message };
}

/** Random, also where the page does not come over TLS. */
const newKey = () =>
  [...crypto.getRandomValues(new Uint32Array(4))]
    .map(part => part.toString(16).padStart(8, '0'))
    .join('');

/** Uploads the rows and starts what is made from them; trying again does nothing twice. */
export function useStart(onStarted: (fineTuning: FineTuning) => void) {
  const { t } = useTranslationRef(fineTuningTranslationRef);
  const { datasets, fineTunings } = useModelsClients();
  const [step, setStep] = useState<'uploading' | 'starting'>();
  const [refusal, setRefusal] = useState<Refusal>();
  const lastTry = useRef({ wish: '', key: '' });

  const start = async (wish: TuningWish) => {
    const { file, owner, name, ...request } = wish;
    setRefusal(undefined);
    setStep('uploading');
    try {
      const { dataset } = await datasets.upload(
        {
          ...{ name: `${name}-data`, owner },
          title: t('form.dataTitle', { name }),
        },
        { mediaType: mediaTypeOf(file) ?? 'application/jsonl', body: file },
      );
      setStep('starting');
      const asked = { ...request, name, dataset: dataset.name };
      const text = JSON.stringify(asked);
      if (lastTry.current.wish !== text) {
        lastTry.current = { wish: text, key: newKey() };
      }
      onStarted(await fineTunings.start(asked, lastTry.current.key));
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setStep(undefined);
    }
  };
  return { start, step, refusal };
}
