import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  evaluationSetUpdatePermission,
  type EvaluationSet,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { setRouteRef } from '../../routes';
import { AddToSetDialog, type SetOffer } from './AddToSetDialog';
import { playgroundHandoverTranslationRef } from './messages';

/** Adds a question to an evaluation catalog, with the answer that is wanted; nothing where the reader may edit none. */
export function AddToSet(props: { offer: SetOffer }) {
  const { t } = useTranslationRef(playgroundHandoverTranslationRef);
  const { offer } = props;
  const { title, obstacle } = offer;
  const { allowed } = usePermission({
    permission: evaluationSetUpdatePermission,
  });
  const pathOf = useRouteRef(setRouteRef);
  const [open, setOpen] = useState(false);
  const [added, setAdded] = useState<EvaluationSet>();
  if (!allowed) return null;
  return (
    <div>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        disabled={Boolean(obstacle)}
        title={obstacle && t(obstacle)}
        aria-label={t('add.addOf', { title })}
      >
        {t('add.add')}
      </Button>
      <Typography variant="caption" color="textSecondary" role="status">
        {added &&
          t('add.added', {
            set: (
              <Link to={pathOf?.({ id: added.id }) ?? ''}>{added.title}</Link>
            ),
          })}
      </Typography>
      {open && (
        <AddToSetDialog
          offer={offer}
          onClose={() => setOpen(false)}
          onAdded={set => {
            setAdded(set);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
