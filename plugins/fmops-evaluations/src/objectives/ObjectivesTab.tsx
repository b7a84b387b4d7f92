import { useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Content, ContentHeader } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  objectiveManagePermission,
  type Objective,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Loaded } from '../loading/Loaded';
import { Notice } from '../layout/Notice';
import { objectivesTranslationRef } from './messages';
import { ObjectiveCard } from './ObjectiveCard';
import { ObjectiveForm } from './ObjectiveForm';
import { RemoveDialog } from './RemoveDialog';
import { useObjectiveActs } from './useObjectiveActs';
import { useObjectives } from './useObjectives';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(20rem, 100%), 1fr))',
  },
}));

/** What an endpoint has to keep to, and whether it does. */
export function ObjectivesTab() {
  const classes = useStyles();
  const { t } = useTranslationRef(objectivesTranslationRef);
  const { entity } = useEntity();
  const endpoint = stringifyEntityRef(entity);
  const state = useObjectives(endpoint);
  const acts = useObjectiveActs(endpoint, state.retry);
  const { allowed } = usePermission({ permission: objectiveManagePermission });
  const [form, setForm] = useState<{ present?: Objective }>();
  const [problem, setProblem] = useState<string>();
  const [leaving, setLeaving] = useState<Objective>();

  const open = (present?: Objective) => {
    setProblem(undefined);
    setForm({ present });
  };
  const add = allowed && (
    <Button variant="contained" color="primary" onClick={() => open()}>
      {t('tab.add')}
    </Button>
  );
  return (
    <Content>
      <ContentHeader title={t('tab.title')} description={t('tab.description')}>
        {add}
      </ContentHeader>
      <Loaded state={state}>
        {objectives =>
          objectives.length ? (
            <div className={classes.list}>
              {objectives.map(objective => (
                <ObjectiveCard
                  key={objective.id}
                  objective={objective}
                  endpoint={entity}
                  busy={acts.busy}
                  onChange={() => open(objective)}
                  onMeasure={() => acts.measure(objective.id)}
                  onRemove={() => setLeaving(objective)}
                />
              ))}
            </div>
          ) : (
            <Notice title={t('tab.none')}>
              <Typography>{t('tab.noneHint')}</Typography>
            </Notice>
          )
        }
      </Loaded>
      <Dialog
        open={Boolean(form)}
        onClose={() => setForm(undefined)}
        fullWidth
        maxWidth="xs"
        aria-labelledby="objective-form"
      >
        <DialogTitle id="objective-form">
          {form?.present ? t('tab.change') : t('tab.add')}
        </DialogTitle>
        {form && (
          <ObjectiveForm
            present={form.present}
            busy={acts.busy}
            problem={problem}
            onCancel={() => setForm(undefined)}
            onSave={async fields => {
              const failed = await acts.save(fields, form.present?.id);
              setProblem(failed);
              if (!failed) setForm(undefined);
            }}
          />
        )}
      </Dialog>
      <RemoveDialog
        objective={leaving}
        onClose={() => setLeaving(undefined)}
        onRemove={acts.remove}
      />
    </Content>
  );
}
