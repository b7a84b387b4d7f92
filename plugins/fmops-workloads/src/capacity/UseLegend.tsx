import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DEVICE_PARTS } from './deviceParts';
import { capacityTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    margin: theme.spacing(1, 0, 3),
  },
  swatch: {
    display: 'inline-block',
    width: 10,
    height: 10,
    borderRadius: 2,
    marginRight: theme.spacing(0.75),
  },
}));

/** What the colours of bars mean. */
export function UseLegend() {
  const classes = useStyles();
  const { t } = useTranslationRef(capacityTranslationRef);
  const theme = useTheme();
  return (
    // The bars say it in words to those who do not see them.
    <div className={classes.root} aria-hidden>
      {DEVICE_PARTS.map(({ part, title, colorOf }) => (
        <Typography key={part} variant="caption" color="textSecondary">
          <span
            className={classes.swatch}
            style={{ background: colorOf(theme) }}
          />
          {t(title)}
        </Typography>
      ))}
    </div>
  );
}
