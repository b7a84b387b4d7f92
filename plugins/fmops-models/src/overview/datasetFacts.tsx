import { ModelDatasetSpec } from '@fmops/backstage-plugin-fmops-models-common';
import {
  rowsText,
  sizeBasisText,
  sizeText,
  tokensText,
} from '../datasets/datasetWords';
import { ExternalLink } from '../facts/ExternalLink';
import { Fact } from '../facts/FactGrid';
import { verifiedNote } from '../facts/verification';
import { languagesText } from '../format/languages';
import { formatCount } from '../format/numbers';
import { taskTitle } from '../format/tasks';
import { sentenceCase } from '../models/modelWords';

function splitsText({ splits }: ModelDatasetSpec): string | undefined {
  return splits
    ?.map(({ name, rows }) =>
      rows === undefined ? name : `${name} ${formatCount(rows)}`,
    )
    .join(', ');
}

function source({ source: from }: ModelDatasetSpec) {
  if (!from?.huggingFaceId) return from?.uri;
  const url = `https://huggingface.co/datasets/${from.huggingFaceId}`;
  return <ExternalLink url={url}>{from.huggingFaceId}</ExternalLink>;
}

/** The facts by which a dataset is chosen, each with what to know about it. */
export function datasetFacts(spec: ModelDatasetSpec): Fact[] {
  const note = (path: string, text?: string) => verifiedNote(spec, path, text);
  const tokens = tokensText(spec);
  return [
    { label: 'Format', value: sentenceCase(spec.type), note: note('type') },
    {
      label: 'Provider',
      value: spec.provider,
      note: note('provider', sentenceCase(spec.access)),
    },
    {
      label: 'Rows',
      value: rowsText(spec),
      note: note('rows', splitsText(spec)),
    },
    ...(tokens
      ? [{ label: 'Tokens', value: tokens, note: note('tokens') }]
      : []),
    {
      label: 'Size',
      value: sizeText(spec),
      note: note('sizeBytes', sizeBasisText(spec)),
    },
    {
      label: 'Languages',
      value: spec.languages?.length
        ? languagesText(spec.languages, 12)
        : undefined,
      note: note('languages'),
    },
    {
      label: 'Tasks',
      value: spec.tasks?.length
        ? spec.tasks.map(taskTitle).join(', ')
        : undefined,
      note: note('tasks'),
    },
    {
      label: 'Personal data',
      value: sentenceCase(spec.personalData?.value ?? 'unknown'),
      note: note('personalData', spec.personalData?.note),
    },
    {
      label: 'Published as',
      value: source(spec),
      note: note(
        'source',
        spec.source?.config && `configuration ${spec.source.config}`,
      ),
    },
  ];
}
