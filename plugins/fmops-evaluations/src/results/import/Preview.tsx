import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  EvaluationFormatInfo,
  ImportResult,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ProblemList } from './ProblemList';
import { RecordedTable } from './RecordedTable';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

const counted = (count: number) =>
  `${count} ${count === 1 ? 'evaluation' : 'evaluations'}`;

/** What files hold, before it is recorded. */
export function Preview(props: {
  result: ImportResult;
  formats: readonly EvaluationFormatInfo[];
  saving: boolean;
  onSave(): void;
}) {
  const classes = useStyles();
  const { result, formats, saving, onSave } = props;
  const { format, items, problems } = result;
  const fresh = items.filter(({ created }) => created).length;
  const title = formats.find(({ id }) => id === format)?.title ?? format;
  return (
    <section aria-label="Preview" className={classes.root}>
      <Typography role="status">
        {title}: {counted(items.length)}
        {fresh < items.length &&
          `, of which ${items.length - fresh} recorded already`}
        .
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
          {saving ? 'Recording…' : `Record ${counted(fresh)}`}
        </Button>
      </div>
    </section>
  );
}
