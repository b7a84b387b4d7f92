import Typography from '@material-ui/core/Typography';
import {
  rowInputText,
  type SetRow,
  type SetRowChange,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { SideBySide } from '../../prompts/diff/SideBySide';

const WORDS = { added: 'Added', removed: 'Removed', changed: 'Changed' };

function rowText(row: SetRow | undefined): string {
  if (!row) return '';
  const { input, expected, label } = row;
  return [
    rowInputText(input),
    expected !== undefined && `[expected]\n${expected}`,
    label !== undefined && `[label]\n${label}`,
  ]
    .filter(part => part !== false)
    .join('\n');
}

/** A row in which two versions differ. */
export function RowChange({ change }: { change: SetRowChange }) {
  const before = 'before' in change ? change.before : undefined;
  const after = 'after' in change ? change.after : undefined;
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {WORDS[change.kind]}: {change.key}
      </Typography>
      <SideBySide
        left={{ title: 'Before', text: rowText(before) }}
        right={{ title: 'After', text: rowText(after) }}
      />
    </div>
  );
}
