import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { compareTranslationRef } from './messages';

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
  const { t } = useTranslationRef(compareTranslationRef);
  const [differences, setDifferences] = useState(false);
  const rows = useMemo(() => compareModels(models), [models]);
  const shown = differences ? rows.filter(row => row.differs) : rows;
  return (
    <section>
      <div className={classes.head}>
        <Typography variant="h5" component="h2">
          {t('section.title')}
        </Typography>
        <FormControlLabel
          label={t('section.differences')}
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
        <Typography role="status">{t('section.same')}</Typography>
      )}
    </section>
  );
}
