import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { runTranslationRef } from '../messages';
import type { PodGroup } from './podGroups';
import { PodRow } from './PodRow';

/** Pods drawn at a time. */
const PAGE = 50;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  summary: {
    ...theme.typography.body2,
    cursor: 'pointer',
    padding: theme.spacing(0.5, 0),
  },
}));

/** Pods of a group, some at a time; none in the page while it is folded. */
export function PodGroupView({ group }: { group: PodGroup }) {
  const classes = useStyles();
  const { t } = useTranslationRef(runTranslationRef);
  const { title, pods } = group;
  const [open, setOpen] = useState(group.open);
  const [shown, setShown] = useState(PAGE);
  const list = (
    <>
      <ul className={classes.list} aria-label={title || t('pods.title')}>
        {pods.slice(0, shown).map(pod => (
          <PodRow key={pod.name} pod={pod} />
        ))}
      </ul>
      {pods.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {t('pods.more', { number: String(pods.length - shown) })}
        </Button>
      )}
    </>
  );
  return title ? (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>{title}</summary>
      {open && list}
    </details>
  ) : (
    list
  );
}
