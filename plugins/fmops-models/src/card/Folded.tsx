import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { cardTranslationRef } from './messages';

const HEIGHT = 360;

const useStyles = makeStyles<Theme, { height?: number }>({
  root: {
    maxHeight: ({ height }) => height,
    overflow: 'hidden',
    position: 'relative',
  },
});

/** Shows the beginning of what is long, and the whole of it on demand. */
export function Folded({ children }: { children: ReactNode }) {
  const { t } = useTranslationRef(cardTranslationRef);
  const content = useRef<HTMLDivElement>(null);
  const [long, setLong] = useState(false);
  const [open, setOpen] = useState(false);
  const folded = long && !open;
  const classes = useStyles({ height: folded ? HEIGHT : undefined });

  useLayoutEffect(() => {
    setLong((content.current?.scrollHeight ?? 0) > HEIGHT * 1.25);
  }, [children]);

  // What takes the focus would be out of sight while it is folded
  return (
    <div>
      <div
        ref={content}
        className={classes.root}
        onFocus={() => setOpen(true)}
        data-testid="folded"
      >
        {children}
      </div>
      {long && (
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('card.showLess') : t('card.showAll')}
        </Button>
      )}
    </div>
  );
}
