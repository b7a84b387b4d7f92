import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { setsTranslationRef } from '../messages';

const useStyles = makeStyles({
  root: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

const LONGEST = 300;

/** Text of a row: never markup; long ones open on request. */
export function RowText({ text }: { text: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(setsTranslationRef);
  const [open, setOpen] = useState(false);
  const isLong = text.length > LONGEST;
  return (
    <div className={classes.root}>
      {isLong && !open ? `${text.slice(0, LONGEST)} …` : text}
      {isLong && (
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'text.less' : 'text.all')}
        </Button>
      )}
    </div>
  );
}
