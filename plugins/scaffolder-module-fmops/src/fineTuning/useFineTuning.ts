import { useEffect, useRef, useState } from 'react';
import type { FineTuning } from '@fmops/backstage-plugin-fmops-models-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useModelsClients } from './useModelsClients';

const INTERVAL_MS = 5_000;

/** Nothing more will happen, and the catalog has the model where there is one. */
const isOver = ({ state, model }: FineTuning) =>
  state === 'failed' || (state === 'succeeded' && Boolean(model));

/** Where a fine-tuning stands, asked again and again while the page is in view. */
export function useFineTuning(id: string) {
  const { fineTunings } = useModelsClients();
  const [last, setLast] = useState<FineTuning>();
  const { error, retry } = useAsyncRetry(async () => {
    setLast(await fineTunings.get(id));
  }, [fineTunings, id]);
  const again = useRef(retry);
  again.current = retry;
  const over = last ? isOver(last) : false;

  useEffect(() => {
    if (over) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') again.current();
    }, INTERVAL_MS);
    return () => clearInterval(timer);
  }, [over]);

  return { value: last?.id === id ? last : undefined, error, retry };
}
