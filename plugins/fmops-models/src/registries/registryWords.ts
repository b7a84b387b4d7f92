import { RegistryStatus } from '@fmops/backstage-plugin-fmops-models-common';

const TITLES: Record<string, string> = {
  bedrock: 'Amazon Bedrock',
  huggingface: 'Hugging Face Hub',
  kubeflow: 'Kubeflow Model Registry',
  'kubeflow-catalog': 'Kubeflow model catalog',
  mlflow: 'MLflow',
  sagemaker: 'Amazon SageMaker',
};

/** What a type of registry is called; the type itself for those of other modules. */
export function registryType(type: string): string {
  return TITLES[type] ?? type;
}

/** How reading a registry goes, in words. */
export function registryState({
  state,
  rejected,
}: Pick<RegistryStatus, 'state' | 'rejected'>): string {
  if (state === 'pending') return 'Not read yet';
  if (state === 'failing') return 'Last attempt failed';
  return rejected > 0 ? 'Read, some models left out' : 'Read';
}

/** A point in time in the reader's time zone; unknown is never. */
export function timeText(iso?: string): string {
  return iso
    ? new Date(iso).toLocaleString('en-GB', {
        dateStyle: 'medium',
        timeStyle: 'short',
      })
    : 'never';
}
