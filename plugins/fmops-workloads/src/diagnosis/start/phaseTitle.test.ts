import { english } from '@fmops/frontend-test-utils';
import { diagnosisTranslationRef } from '../messages';
import { phaseTitle } from './phaseTitle';

it.each(['Waiting for quota', 'Unaccounted', 'Warming up', 'constructor'])(
  'calls the phase %p in English as the backend does',
  phase => {
    expect(phaseTitle(english(diagnosisTranslationRef), phase)).toBe(phase);
  },
);
