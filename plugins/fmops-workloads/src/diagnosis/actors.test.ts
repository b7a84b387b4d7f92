import type { DiagnosisActor } from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { describeActors } from './actors';
import { diagnosisTranslationRef } from './messages';

const t = english(diagnosisTranslationRef);

describe('describeActors', () => {
  it.each<[DiagnosisActor[], string]>([
    [['user'], 'You'],
    [['user', 'platform team'], 'You, else the platform team'],
    [['wait', 'platform team'], 'It passes by itself, else the platform team'],
    [['cloud provider'], 'The cloud provider'],
    [[], 'Nobody needs to'],
  ])('%j is %s', (who, text) => {
    expect(describeActors(t, who)).toBe(text);
  });

  it('keeps the word of an actor that it does not know', () => {
    expect(describeActors(t, ['vendor' as DiagnosisActor])).toBe('Vendor');
  });
});
