import type {
  License,
  ModelInspection,
} from '@fmops/backstage-plugin-fmops-models-common';
import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';
import type { InspectionsMessages } from './messages';

/** A line of what was read. */
export interface FactLine {
  label: string;
  value: string;
  /** Where it was read; undefined when nothing was. */
  from?: string;
}

const number = new PageNumberFormat();
const compact = new PageNumberFormat({
  notation: 'compact',
  maximumSignificantDigits: 3,
});

function accessWords(
  t: InspectionsMessages,
  { spec, findings }: ModelInspection,
): string | undefined {
  if (spec.access !== 'gated') {
    return spec.access === 'open'
      ? t('access.open')
      : spec.access && t('access.hosted');
  }
  return findings.some(({ code }) => code === 'gated-without-access')
    ? t('access.gatedWithout')
    : t('access.gated');
}

/** What was read of a model, in a few lines; what is not known says so. */
export function inspectedFacts(
  t: InspectionsMessages,
  inspection: ModelInspection,
  licenseWords: (license: License) => string,
): FactLine[] {
  const { spec, facts } = inspection;
  const { parameters, contextWindow, license, baseModel } = spec;
  const line = (label: string, field: string, value: string | undefined) => ({
    label,
    value: value ?? t('fact.unknown'),
    from: value && facts.find(item => item.field === field)?.from,
  });
  return [
    line(t('fact.provider'), 'provider', spec.provider),
    line(t('fact.task'), 'task', spec.task),
    line(
      t('fact.parameters'),
      'parameters',
      parameters === undefined
        ? undefined
        : `${compact.format(parameters)} (${number.format(parameters)})`,
    ),
    line(
      t('fact.contextWindow'),
      'contextWindow',
      contextWindow === undefined
        ? undefined
        : t('fact.tokens', { tokens: number.format(contextWindow) }),
    ),
    line(t('fact.license'), 'license', license && licenseWords(license)),
    line(t('fact.access'), 'access', accessWords(t, inspection)),
    ...(baseModel
      ? [
          line(
            t('fact.baseModel'),
            'baseModel',
            baseModel.huggingFaceId ?? baseModel.ref,
          ),
        ]
      : []),
  ];
}
