import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  rowInputText,
  type SetRow,
  type SetRowChange,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { SideBySide } from '../../prompts/diff/SideBySide';
import { setsTranslationRef, type SetsMessages } from '../messages';

const TITLES = {
  added: 'diff.added',
  removed: 'diff.removed',
  changed: 'diff.changed',
} as const;

function rowText(t: SetsMessages, row: SetRow | undefined): string {
  if (!row) return '';
  const { input, expected, label } = row;
  return [
    rowInputText(input),
    expected !== undefined && `${t('diff.expected')}\n${expected}`,
    label !== undefined && `${t('diff.label')}\n${label}`,
  ]
    .filter(part => part !== false)
    .join('\n');
}

/** A row in which two versions differ. */
export function RowChange({ change }: { change: SetRowChange }) {
  const { t } = useTranslationRef(setsTranslationRef);
  const before = 'before' in change ? change.before : undefined;
  const after = 'after' in change ? change.after : undefined;
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {t(TITLES[change.kind], { key: change.key })}
      </Typography>
      <SideBySide
        left={{ title: t('diff.before'), text: rowText(t, before) }}
        right={{ title: t('diff.after'), text: rowText(t, after) }}
      />
    </div>
  );
}
