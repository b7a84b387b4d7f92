import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { overviewTranslationRef } from './messages';
import { valueText } from './sampleColumns';

/** Characters of a value before it is cut. */
const ROOM = 140;

const useStyles = makeStyles({
  value: {
    minWidth: 120,
    maxWidth: 360,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** A value of a row as plain text, the whole of a long one on demand. */
export function CellValue(props: { value: unknown; column: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(overviewTranslationRef);
  const [open, setOpen] = useState(false);
  const text = valueText(props.value);
  if (text === undefined) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('cell.empty')}
      </Typography>
    );
  }
  const long = text.length > ROOM;
  return (
    <>
      <Typography variant="body2" className={classes.value}>
        {long && !open ? `${text.slice(0, ROOM)}…` : text}
      </Typography>
      {long && (
        <Button
          size="small"
          aria-expanded={open}
          aria-label={t(open ? 'cell.lessOf' : 'cell.allOf', {
            column: props.column,
          })}
          onClick={() => setOpen(!open)}
        >
          {open ? t('cell.less') : t('cell.more')}
        </Button>
      )}
    </>
  );
}
