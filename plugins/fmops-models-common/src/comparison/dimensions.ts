import type { FoundationModelSpec } from '../kinds';
import { licenseName, licenseUse, type LicenseUse } from '../licenses';
import type { ComparisonCell, ComparisonUnit } from './Comparison';
import { fact, UNKNOWN } from './cells';

/** A dimension that is read from one model alone. */
export interface ComparisonDimension {
  id: string;
  group: string;
  title: string;
  unit: ComparisonUnit;
  read(spec: FoundationModelSpec): ComparisonCell;
}

const USES: Readonly<Record<LicenseUse, string | undefined>> = {
  commercial: 'allowed',
  conditional: 'with conditions',
  'research-only': 'not allowed',
  unknown: undefined,
};

const METHODS = {
  full: 'full',
  lora: 'LoRA',
  qlora: 'QLoRA',
  api: 'hosted service',
};

const SKILLS = {
  api: 'calling an API',
  'self-hosting': 'serving on accelerators',
};

/** What a run has made states the access of its base, and is published nowhere. */
function access(spec: FoundationModelSpec): ComparisonCell {
  const stated = spec.access === 'proprietary' || spec.source !== undefined;
  return fact(spec, 'access', stated ? spec.access : 'made here');
}

function license(spec: FoundationModelSpec): ComparisonCell {
  const { license: terms } = spec;
  const stated = terms?.name ?? terms?.spdx ?? terms?.id;
  return stated ? fact(spec, 'license', licenseName(terms)) : UNKNOWN;
}

function parameters(spec: FoundationModelSpec): ComparisonCell {
  const provenance =
    spec.parametersBasis === 'computed' ? 'estimated' : 'published';
  return fact(spec, 'parameters', spec.parameters, undefined, provenance);
}

/** All parameters of a dense model are active; only a mixture says so itself. */
function activeParameters(spec: FoundationModelSpec): ComparisonCell {
  if (spec.activeParameters !== undefined) {
    const { activeParametersBasis: basis, activeParameters: count } = spec;
    const provenance = basis === 'computed' ? 'estimated' : 'published';
    return fact(spec, 'activeParameters', count, undefined, provenance);
  }
  return spec.architecture?.experts === undefined ? parameters(spec) : UNKNOWN;
}

function languages(spec: FoundationModelSpec): ComparisonCell {
  const { languages: codes, languageCount: count } = spec;
  if (codes?.length) {
    const more = count !== undefined && count > codes.length;
    const note = more ? `${count} in all` : undefined;
    return fact(spec, 'languages', [...codes].sort(), note);
  }
  return fact(spec, 'languageCount', count && [`${count} languages`]);
}

function fineTuning(spec: FoundationModelSpec): ComparisonCell {
  if (spec.fineTunable === false) {
    return fact(spec, 'fineTunable', 'not possible');
  }
  const methods = spec.fineTuningMethods?.map(method => METHODS[method]);
  if (methods?.length) {
    return fact(spec, 'fineTuningMethods', methods.join(', '));
  }
  return fact(spec, 'fineTunable', spec.fineTunable ? 'possible' : undefined);
}

function skills(spec: FoundationModelSpec): ComparisonCell {
  const level =
    spec.skills?.level ??
    (spec.access === 'proprietary' ? 'api' : 'self-hosting');
  const provenance = spec.skills ? 'published' : 'estimated';
  const note = spec.skills ? spec.skills.note : 'from the access';
  return fact(spec, 'skills', SKILLS[level], note, provenance);
}

function retirement(spec: FoundationModelSpec): ComparisonCell {
  if (!spec.retirement) return UNKNOWN;
  const { status, on, scope } = spec.retirement;
  const text = on ? `${status}, last day ${on}` : status;
  return fact(spec, 'retirement', text, scope);
}

const dimension = (
  group: string,
  id: string,
  title: string,
  unit: ComparisonUnit,
  read: ComparisonDimension['read'],
): ComparisonDimension => ({ id, group, title, unit, read });

/** What is told before the quality of models. */
export const FACTS_BEFORE: readonly ComparisonDimension[] = [
  dimension('Terms', 'provider', 'Provider', 'text', spec =>
    fact(spec, 'provider', spec.provider),
  ),
  dimension('Terms', 'access', 'Access', 'text', access),
  dimension('Terms', 'license', 'Licence', 'text', license),
  dimension('Terms', 'commercialUse', 'Commercial use', 'text', spec =>
    fact(spec, 'license', USES[licenseUse(spec.license)], spec.license?.note),
  ),
  dimension('Model', 'task', 'Task', 'text', spec =>
    fact(spec, 'task', spec.task),
  ),
  dimension('Model', 'parameters', 'Parameters', 'parameters', parameters),
  dimension(
    'Model',
    'activeParameters',
    'Active parameters',
    'parameters',
    activeParameters,
  ),
  dimension('Model', 'contextWindow', 'Context window', 'tokens', spec =>
    fact(spec, 'contextWindow', spec.contextWindow, spec.contextNote),
  ),
  dimension('Model', 'languages', 'Languages', 'languages', languages),
  dimension('Model', 'trainingData', 'Training data', 'text', spec =>
    fact(spec, 'trainingData', spec.trainingData),
  ),
  dimension('Adaptation', 'fineTuning', 'Fine-tuning', 'text', fineTuning),
  dimension('Adaptation', 'skills', 'Skills needed', 'text', skills),
];

/** What is told after speed and cost. */
export const FACTS_AFTER: readonly ComparisonDimension[] = [
  dimension('Life', 'releasedOn', 'Released', 'date', spec =>
    fact(spec, 'releasedOn', spec.releasedOn),
  ),
  dimension('Life', 'retirement', 'Retirement', 'text', retirement),
];

/** Parameters that work on each token, as {@link FACTS_BEFORE} tells them. */
export function activeParameterCount(
  spec: FoundationModelSpec,
): number | undefined {
  const { value } = activeParameters(spec);
  return typeof value === 'number' ? value : undefined;
}
