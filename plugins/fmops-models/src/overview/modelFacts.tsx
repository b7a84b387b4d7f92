import { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';
import { ExternalLink } from '../facts/ExternalLink';
import { Fact } from '../facts/FactGrid';
import { isPublished } from '../facts/publication';
import { verifiedNote } from '../facts/verification';
import { formatDate } from '../format/dates';
import { languagesText } from '../format/languages';
import { formatCount } from '../format/numbers';
import { taskTitle } from '../format/tasks';
import {
  contextText,
  parametersText,
  sentenceCase,
} from '../models/modelWords';
import { architectureText } from './architectureText';

const BASES = {
  'hub-total': 'exact count of the weight files',
  published: 'rounded figure of the provider',
  computed: 'computed from the architecture',
};

const METHODS = {
  full: 'full',
  lora: 'LoRA',
  qlora: 'QLoRA',
  api: 'hosted service',
};

const SKILLS = {
  api: 'Calling an API',
  'self-hosting': 'Serving on accelerators',
};

function parametersNote(spec: FoundationModelSpec): string | undefined {
  if (spec.parameters === undefined) return undefined;
  const count = formatCount(spec.parameters);
  const basis = spec.parametersBasis && BASES[spec.parametersBasis];
  return basis ? `${count} · ${basis}` : count;
}

function fineTuningText(spec: FoundationModelSpec): string | undefined {
  if (spec.fineTunable === false) return 'Not possible';
  if (spec.type === 'adapter') return 'Of the model it was made from';
  const methods = spec.fineTuningMethods?.map(method => METHODS[method]);
  if (methods?.length) return sentenceCase(methods.join(', '));
  return spec.fineTunable ? 'Possible' : undefined;
}

function languages({ languages: codes, languageCount }: FoundationModelSpec) {
  if (codes?.length) return languagesText(codes, 12);
  return languageCount === undefined ? undefined : `${languageCount} languages`;
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
export function modelFacts(spec: FoundationModelSpec): Fact[] {
  const note = (path: string, text?: string) => verifiedNote(spec, path, text);
  const { inputs, outputs, languageCount, languages: codes } = spec;
  const media =
    inputs && outputs && `${inputs.join(', ')} → ${outputs.join(', ')}`;
  const more = codes && languageCount && languageCount > codes.length;
  return [
    {
      label: 'Provider',
      value: spec.provider,
      note: note(
        'provider',
        isPublished(spec) ? sentenceCase(spec.access) : undefined,
      ),
    },
    { label: 'Task', value: taskTitle(spec.task), note: note('task', media) },
    {
      label: 'Parameters',
      value: parametersText(spec),
      note: note('parameters', parametersNote(spec)),
    },
    {
      label: 'Context window',
      value: contextText(spec),
      note: note('contextWindow', spec.contextNote),
    },
    {
      label: 'Architecture',
      value: architectureText(spec.architecture),
      note: note('architecture', spec.architecture?.dtype),
    },
    {
      label: 'Fine-tuning',
      value: fineTuningText(spec),
      note: note('fineTuningMethods'),
    },
    {
      label: 'Languages',
      value: languages(spec),
      note: note('languages', more ? `${languageCount} in all` : undefined),
    },
    {
      label: 'Skills needed',
      value: SKILLS[skillLevel(spec)],
      note: note('skills', spec.skills?.note),
    },
    {
      label: 'Released',
      value: spec.releasedOn && formatDate(spec.releasedOn),
      note: note('releasedOn'),
    },
    {
      label: 'Published as',
      value: source(spec),
      note: note(
        'source',
        spec.source?.revision &&
          `revision ${spec.source.revision.slice(0, 12)}`,
      ),
    },
  ];
}
