import {
  FineTuningMethod,
  FoundationModelSpec,
  ParameterBasis,
  SkillLevel,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ExternalLink } from '../facts/ExternalLink';
import { Fact } from '../facts/FactGrid';
import type { FactsMessages, FactsWord } from '../facts/messages';
import { isPublished } from '../facts/publication';
import { verifiedNote } from '../facts/verification';
import { formatDate } from '../format/dates';
import { languagesText } from '../format/languages';
import { formatCount } from '../format/numbers';
import { taskTitle } from '../format/tasks';
import { sentenceCase, valueTitle } from '../format/values';
import { contextText, parametersText } from '../models/modelWords';
import { architectureText } from './architectureText';

const BASES = {
  'hub-total': 'parameters.exact',
  published: 'parameters.published',
  computed: 'parameters.computed',
} as const satisfies Record<ParameterBasis, FactsWord>;

const METHODS: Record<FineTuningMethod, (t: FactsMessages) => string> = {
  full: t => t('fineTuning.full'),
  lora: () => 'LoRA',
  qlora: () => 'QLoRA',
  api: t => t('fineTuning.hosted'),
};

const SKILLS = {
  api: 'skills.api',
  'self-hosting': 'skills.selfHosting',
} as const satisfies Record<SkillLevel, FactsWord>;

function parametersNote(
  t: FactsMessages,
  { parameters, parametersBasis }: FoundationModelSpec,
): string | undefined {
  if (parameters === undefined) return undefined;
  const count = formatCount(parameters);
  return parametersBasis ? `${count} · ${t(BASES[parametersBasis])}` : count;
}

function fineTuningText(
  t: FactsMessages,
  { fineTunable, fineTuningMethods, type }: FoundationModelSpec,
): string | undefined {
  if (fineTunable === false) return t('fineTuning.no');
  if (type === 'adapter') return t('fineTuning.ofBase');
  const methods = fineTuningMethods?.map(method => METHODS[method](t));
  if (methods?.length) return sentenceCase(methods.join(', '));
  return fineTunable ? t('fineTuning.yes') : undefined;
}

function languages(
  t: FactsMessages,
  { languages: codes, languageCount: count }: FoundationModelSpec,
): string | undefined {
  if (codes?.length) return languagesText(t, codes, 12);
  return count === undefined ? undefined : t('languages.count', { count });
}

/** Without weights there is nothing to serve. */
function skillLevel({ skills, access }: FoundationModelSpec) {
  return skills?.level ?? (access === 'proprietary' ? 'api' : 'self-hosting');
}

function source({ source: from }: FoundationModelSpec) {
  if (from?.huggingFaceId) {
    const url = `https://huggingface.co/${from.huggingFaceId}`;
    return <ExternalLink url={url}>{from.huggingFaceId}</ExternalLink>;
  }
  return from?.providerModelId;
}

/** The facts by which a model is chosen, each with what to know about it. */
export function modelFacts(
  t: FactsMessages,
  spec: FoundationModelSpec,
): Fact[] {
  const note = (path: string, text?: string) =>
    verifiedNote(t, spec, path, text);
  const { inputs, outputs, languageCount, languages: codes } = spec;
  const media =
    inputs && outputs && `${inputs.join(', ')} → ${outputs.join(', ')}`;
  const more = codes && languageCount && languageCount > codes.length;
  return [
    {
      label: t('label.provider'),
      value: spec.provider,
      note: note(
        'provider',
        isPublished(spec) ? valueTitle(t, spec.access) : undefined,
      ),
    },
    {
      label: t('label.task'),
      value: taskTitle(t, spec.task),
      note: note('task', media),
    },
    {
      label: t('label.parameters'),
      value: parametersText(t, spec),
      note: note('parameters', parametersNote(t, spec)),
    },
    {
      label: t('label.contextWindow'),
      value: contextText(t, spec),
      note: note('contextWindow', spec.contextNote),
    },
    {
      label: t('label.architecture'),
      value: architectureText(t, spec.architecture),
      note: note('architecture', spec.architecture?.dtype),
    },
    {
      label: t('label.fineTuning'),
      value: fineTuningText(t, spec),
      note: note('fineTuningMethods'),
    },
    {
      label: t('label.languages'),
      value: languages(t, spec),
      note: note(
        'languages',
        more ? t('languages.inAll', { all: String(languageCount) }) : undefined,
      ),
    },
    {
      label: t('label.skills'),
      value: t(SKILLS[skillLevel(spec)]),
      note: note('skills', spec.skills?.note),
    },
    {
      label: t('label.released'),
      value: spec.releasedOn && formatDate(spec.releasedOn),
      note: note('releasedOn'),
    },
    {
      label: t('label.publishedAs'),
      value: source(spec),
      note: note(
        'source',
        spec.source?.revision &&
          t('model.revision', {
            revision: spec.source.revision.slice(0, 12),
          }),
      ),
    },
  ];
}
