import {
  licenseName,
  type ModelInspection,
} from '@fmops/backstage-plugin-fmops-models-common';
import { licenseUseWords } from '../entityPicker/licenseUseWords';

/** A line of what was read. */
export interface FactLine {
  label: string;
  value: string;
  /** Where it was read; undefined when nothing was. */
  from?: string;
}

const number = new Intl.NumberFormat('en');
const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  maximumSignificantDigits: 3,
});

function accessWords({ spec, findings }: ModelInspection): string | undefined {
  if (spec.access !== 'gated') {
    return spec.access === 'open' ? 'open' : spec.access && 'hosted only';
  }
  return findings.some(({ code }) => code === 'gated-without-access')
    ? 'gated, and the portal has no access'
    : 'gated, and the portal has access';
}

/** What was read of a model, in a few lines; what is not known says so. */
export function inspectedFacts(inspection: ModelInspection): FactLine[] {
  const { spec, facts } = inspection;
  const { parameters, contextWindow, license, baseModel } = spec;
  const line = (label: string, field: string, value: string | undefined) => ({
    label,
    value: value ?? 'not known',
    from: value && facts.find(item => item.field === field)?.from,
  });
  return [
    line('Provider', 'provider', spec.provider),
    line('Task', 'task', spec.task),
    line(
      'Parameters',
      'parameters',
      parameters === undefined
        ? undefined
        : `${compact.format(parameters)} (${number.format(parameters)})`,
    ),
    line(
      'Context window',
      'contextWindow',
      contextWindow === undefined
        ? undefined
        : `${number.format(contextWindow)} tokens`,
    ),
    line(
      'Licence',
      'license',
      license && `${licenseName(license)}: ${licenseUseWords(license)}`,
    ),
    line('Access', 'access', accessWords(inspection)),
    ...(baseModel
      ? [
          line(
            'Derived from',
            'baseModel',
            baseModel.huggingFaceId ?? baseModel.ref,
          ),
        ]
      : []),
  ];
}
