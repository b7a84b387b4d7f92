import { RegistryStatus } from '@fmops/backstage-plugin-fmops-models-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import type { RegistriesMessages } from './messages';

/** Names of products. */
const TITLES: Record<string, string> = {
  bedrock: 'Amazon Bedrock',
  huggingface: 'Hugging Face Hub',
  kubeflow: 'Kubeflow Model Registry',
  mlflow: 'MLflow',
  sagemaker: 'Amazon SageMaker',
};

/** What a type of registry is called; the type itself for those of other modules. */
export function registryType(t: RegistriesMessages, type: string): string {
  if (type === 'kubeflow-catalog') return t('type.kubeflowCatalog');
  return TITLES[type] ?? type;
}

/** How reading a registry goes, in words. */
export function registryState(
  t: RegistriesMessages,
  { state, rejected }: Pick<RegistryStatus, 'state' | 'rejected'>,
): string {
  if (state === 'pending') return t('state.pending');
  if (state === 'failing') return t('state.failing');
  return rejected > 0 ? t('state.partly') : t('state.read');
}

/** A point in time in the reader's time zone; unknown is never. */
export function timeText(t: RegistriesMessages, iso?: string): string {
  return iso
    ? new Date(iso).toLocaleString(pageLocale(), {
        dateStyle: 'medium',
        timeStyle: 'short',
      })
    : t('registry.never');
}
