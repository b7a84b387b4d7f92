import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import { makeStyles } from '@material-ui/core/styles';
import { playgroundAnswerTranslationRef } from './messages';
import { PlainAnswer } from './PlainAnswer';

const useStyles = makeStyles(theme => ({
  text: {
    paddingLeft: theme.spacing(1),
    borderLeft: `4px solid ${theme.palette.divider}`,
    color: theme.palette.text.secondary,
  },
}));

/** What a model thought before it answered; no part of the answer. */
export function Reasoning(props: { text: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const [open, setOpen] = useState(false);
  return props.text ? (
    <div>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('reasoning.hide') : t('reasoning.show')}
      </Button>
      <Collapse in={open} unmountOnExit>
        <div className={classes.text}>
          <PlainAnswer text={props.text} />
        </div>
      </Collapse>
    </div>
  ) : null;
}
