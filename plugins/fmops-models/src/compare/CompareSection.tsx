import {
  compareModels,
  FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { useMemo, useState } from 'react';
import { CompareTable } from './CompareTable';
import { ExportButtons } from './ExportButtons';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1),
  },
}));

interface CompareSectionProps {
  models: readonly FoundationModelEntity[];
  /** Address that restores the comparison. */
  link: string;
}

/** Models side by side, with ways to take the comparison elsewhere. */
export function CompareSection({ models, link }: CompareSectionProps) {
  const classes = useStyles();
  const [differences, setDifferences] = useState(false);
  const rows = useMemo(() => compareModels(models), [models]);
  const shown = differences ? rows.filter(row => row.differs) : rows;
  return (
    <section>
      <div className={classes.head}>
        <Typography variant="h5" component="h2">
          Side by side
        </Typography>
        <FormControlLabel
          label="Only what differs"
          control={
            <Switch
              color="primary"
              checked={differences}
              onChange={(_, checked) => setDifferences(checked)}
            />
          }
        />
        <ExportButtons models={models} rows={rows} link={link} />
      </div>
      {shown.length > 0 ? (
        <CompareTable models={models} rows={shown} />
      ) : (
        <Typography role="status">
          Nothing that is known of these models differs.
        </Typography>
      )}
    </section>
  );
}
