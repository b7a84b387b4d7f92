import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { reviewsTranslationRef } from '../messages';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Labels to put on a row, by number. */
export function LabelChips(props: {
  labels: string[];
  chosen: string[];
  onToggle(label: string): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { labels, chosen, onToggle } = props;
  return (
    <div
      role="group"
      aria-label={t('judgement.labels')}
      className={classes.root}
    >
      {labels.map((label, index) => (
        <Chip
          key={label}
          label={`${index + 1} ${label}`}
          clickable
          color={chosen.includes(label) ? 'primary' : 'default'}
          variant={chosen.includes(label) ? 'default' : 'outlined'}
          aria-pressed={chosen.includes(label)}
          onClick={() => onToggle(label)}
        />
      ))}
    </div>
  );
}
