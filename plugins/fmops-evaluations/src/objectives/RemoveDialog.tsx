import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import type { Objective } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { INDICATOR_TITLES } from './indicatorWords';
import { objectivesTranslationRef } from './messages';

/** Asks before an objective is taken away: its history goes with it. */
export function RemoveDialog(props: {
  objective?: Objective;
  onClose(): void;
  onRemove(id: string): void;
}) {
  const { t } = useTranslationRef(objectivesTranslationRef);
  const { objective, onClose, onRemove } = props;
  return (
    <Dialog
      open={Boolean(objective)}
      onClose={onClose}
      aria-labelledby="objective-remove"
    >
      <DialogTitle id="objective-remove">{t('remove.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {objective &&
            t('remove.text', {
              indicator: t(INDICATOR_TITLES[objective.indicator]),
            })}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('remove.keep')}</Button>
        <Button
          color="primary"
          onClick={() => {
            if (objective) onRemove(objective.id);
            onClose();
          }}
        >
          {t('remove.remove')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
