import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  EvaluationFormatInfo,
  ImportResult,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  resultsImportTranslationRef,
  type ResultsImportMessages,
} from './messages';
import { ProblemList } from './ProblemList';
import { RecordedTable } from './RecordedTable';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

const foundText = (
  t: ResultsImportMessages,
  format: string,
  count: number,
  known: number,
) =>
  known > 0
    ? t('preview.foundKnown', { format, count, known: String(known) })
    : t('preview.found', { format, count });

/** What files hold, before it is recorded. */
export function Preview(props: {
  result: ImportResult;
  formats: readonly EvaluationFormatInfo[];
  saving: boolean;
  onSave(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsImportTranslationRef);
  const { result, formats, saving, onSave } = props;
  const { format, items, problems } = result;
  const fresh = items.filter(({ created }) => created).length;
  const title = formats.find(({ id }) => id === format)?.title ?? format;
  return (
    <section aria-label={t('preview.label')} className={classes.root}>
      <Typography role="status">
        {foundText(t, title, items.length, items.length - fresh)}
      </Typography>
      <RecordedTable items={items} preview />
      <ProblemList problems={problems} />
      <div>
        <Button
          variant="contained"
          color="primary"
          disabled={saving || fresh === 0}
          onClick={onSave}
        >
          {saving
            ? t('preview.recording')
            : t('preview.record', { count: fresh })}
        </Button>
      </div>
    </section>
  );
}
