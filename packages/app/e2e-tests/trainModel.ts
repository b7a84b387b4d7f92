import { trainingJob } from './manifests';
import { submitAsGuest } from './submit';

/**
 * Starts a training run that makes a version of a model, as a template does.
 *
 * @returns the run's name, which is that of the version
 */
export async function trainModel(model: string, name: string): Promise<string> {
  const job = trainingJob(name, 'succeed');
  const annotations = {
    ...job.metadata.annotations,
    'fmops.dev/base-model': 'foundationmodel:default/mistral-7b-instruct-v0.3',
    'fmops.dev/dataset': 'modeldataset:default/databricks-dolly-15k',
    'fmops.dev/output-model': model,
    'fmops.dev/output-uri': `s3://models/${model}/${name}`,
  };
  await submitAsGuest({ ...job, metadata: { ...job.metadata, annotations } });
  return job.metadata.name;
}
