import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { resultsRecordTranslationRef } from '../messages';

const useStyles = makeStyles(theme => ({
  text: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: theme.typography.fontFamily,
  },
}));

const SHORT = 600;

/** Text of a model or of a dataset, as it is and never as markup; long ones folded. */
export function LongText(props: { title: string; text: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsRecordTranslationRef);
  const [open, setOpen] = useState(false);
  const { title, text } = props;
  const folded = text.length > SHORT && !open;
  return (
    <div>
      <Typography variant="caption" color="textSecondary" component="h3">
        {title}
      </Typography>
      <Typography variant="body2" component="pre" className={classes.text}>
        {folded ? `${text.slice(0, SHORT)}…` : text || t('text.empty')}
      </Typography>
      {text.length > SHORT && (
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open
            ? t('text.less')
            : t('text.all', { length: String(text.length) })}
        </Button>
      )}
    </div>
  );
}
