import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  GenerationParameters,
  PlaygroundOffer,
  PromptValues,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { chosenTargets, targetsOr } from '../endpoints/chosenTargets';
import { playgroundTranslationRef } from '../messages';
import { DEFAULT_PARAMETERS } from '../parameters/fields';
import { fillPrompt } from '../prompt/fillPrompt';
import { usePrompt } from '../prompt/usePrompt';
import { useKept } from '../session/useKept';
import { useSetupParams } from './useSetupParams';

interface KeptSetup {
  system: string;
  parameters: GenerationParameters;
  /** By prompt. */
  values: Record<string, PromptValues>;
}

const INITIAL: KeptSetup = {
  system: '',
  parameters: DEFAULT_PARAMETERS,
  values: {},
};

const NO_VALUES: PromptValues = {};

/** All that decides how a question is asked: from the address, and from what this tab keeps. */
export function usePlaygroundSetup(options: {
  offer: PlaygroundOffer;
  own?: string;
  storageKey: string;
}) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { offer, own, storageKey } = options;
  const [params, setParams] = useSetupParams();
  const [kept, setKept] = useKept(`${storageKey}:setup`, INITIAL);
  const { content, versions } = usePrompt(params.prompt, params.promptVersion);
  const values = (params.prompt && kept.values[params.prompt]) || NO_VALUES;
  const prompt = params.prompt ? content.value : undefined;
  const filled = useMemo(
    () => prompt && fillPrompt(t, prompt, values, params.mode),
    [t, prompt, values, params.mode],
  );
  const targets = targetsOr(params.targets, offer.items, own);
  return {
    params: { ...params, targets },
    setParams,
    kept,
    setKept,
    prompt: { ref: params.prompt, state: content, versions, values, filled },
    chosen: chosenTargets(t, targets, offer.items),
    setValues: (next: PromptValues) =>
      params.prompt &&
      setKept({ values: { ...kept.values, [params.prompt]: next } }),
  };
}

/** A setup, with what changes it. */
export type PlaygroundSetup = ReturnType<typeof usePlaygroundSetup>;
