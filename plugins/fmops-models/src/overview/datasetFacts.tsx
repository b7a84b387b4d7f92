import { ModelDatasetSpec } from '@fmops/backstage-plugin-fmops-models-common';
import {
  rowsText,
  sizeBasisText,
  sizeText,
  tokensText,
} from '../datasets/datasetWords';
import { ExternalLink } from '../facts/ExternalLink';
import { Fact } from '../facts/FactGrid';
import type { FactsMessages } from '../facts/messages';
import { verifiedNote } from '../facts/verification';
import { languagesText } from '../format/languages';
import { formatCount } from '../format/numbers';
import { taskTitle } from '../format/tasks';
import { valueTitle } from '../format/values';

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
export function datasetFacts(t: FactsMessages, spec: ModelDatasetSpec): Fact[] {
  const note = (path: string, text?: string) =>
    verifiedNote(t, spec, path, text);
  const tokens = tokensText(spec);
  return [
    {
      label: t('label.format'),
      value: valueTitle(t, spec.type),
      note: note('type'),
    },
    {
      label: t('label.provider'),
      value: spec.provider,
      note: note('provider', valueTitle(t, spec.access)),
    },
    {
      label: t('label.rows'),
      value: rowsText(spec),
      note: note('rows', splitsText(spec)),
    },
    ...(tokens
      ? [{ label: t('label.tokens'), value: tokens, note: note('tokens') }]
      : []),
    {
      label: t('label.size'),
      value: sizeText(spec),
      note: note('sizeBytes', sizeBasisText(t, spec)),
    },
    {
      label: t('label.languages'),
      value: spec.languages?.length
        ? languagesText(t, spec.languages, 12)
        : undefined,
      note: note('languages'),
    },
    {
      label: t('label.tasks'),
      value: spec.tasks?.length
        ? spec.tasks.map(task => taskTitle(t, task)).join(', ')
        : undefined,
      note: note('tasks'),
    },
    {
      label: t('label.personalData'),
      value: valueTitle(t, spec.personalData?.value ?? 'unknown'),
      note: note('personalData', spec.personalData?.note),
    },
    {
      label: t('label.publishedAs'),
      value: source(spec),
      note: note(
        'source',
        spec.source?.config &&
          t('dataset.configuration', { name: spec.source.config }),
      ),
    },
  ];
}
