import type {
  Condition,
  Evaluation,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Whether an evaluation was made up to show the portal: its settings say so. */
export function isDemonstration({
  settings,
}: Pick<Evaluation, 'settings'>): boolean {
  return settings.demonstration === true;
}

/** The same, of what results share. */
export function isDemonstrationSetting({ field, value }: Condition): boolean {
  return field === 'settings.demonstration' && value === true;
}
