import {
  inspectionRequest,
  type RegistrationSource,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Which model facts are of, whatever it is to be named. */
export function aboutOf(
  source: Partial<RegistrationSource> | undefined,
): string {
  const { name, ...model } = inspectionRequest(source) ?? {};
  return Object.values(model).join(' ') || source?.way || '';
}
