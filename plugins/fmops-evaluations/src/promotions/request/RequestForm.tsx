import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { toError } from '@backstage/errors';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  PromotionKind,
  PromotionStage,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { messageOf } from '../../loading/messageOf';
import { ModelField } from '../../models/ModelField';
import { promotionRouteRef } from '../../routes';
import { promotionsTranslationRef } from '../messages';
import { usePromotions } from '../usePromotions';
import { GatePreviewPanel } from './GatePreviewPanel';
import { useChosenModel } from './useChosenModel';
import { useVersionChoice } from './useVersionChoice';
import { VersionField } from './VersionField';

const LONGEST = 2_000;

const useStyles = makeStyles(theme => ({
  form: { display: 'grid', gap: theme.spacing(2), maxWidth: 720 },
}));

/** What a promotion is asked for with, as far as it is filled in. */
export interface FilledRequest {
  kind: PromotionKind;
  model?: string;
  version?: string;
  endpoint?: string;
  stage?: string;
}

/** Asks for a promotion, with what the gates say beside it. */
export function RequestForm(props: {
  stages: readonly PromotionStage[];
  given: FilledRequest;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(promotionsTranslationRef);
  const navigate = useNavigate();
  const promotions = usePromotions();
  const pathTo = useRouteRef(promotionRouteRef);
  const [filled, setFilled] = useState(props.given);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { kind, model, version, endpoint, stage } = filled;
  const { value: chosen } = useChosenModel(model);
  const back = kind === 'rollback';
  const choice = useVersionChoice(filled, chosen);
  const offered = version && choice.versions?.includes(version);
  const ready = model && stage && offered && reason.trim();

  async function ask() {
    if (!model || !stage) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const { id } = await promotions.request({
        ...{ kind, model, stage, reason: reason.trim() },
        ...(version && { version }),
        ...(endpoint && { endpoint }),
      });
      navigate(pathTo?.({ id }) ?? '..');
    } catch (error) {
      setProblem(messageOf(toError(error)));
      setBusy(false);
    }
  }

  const versionField = (
    <VersionField
      label={t(back ? 'request.formerVersion' : 'request.version')}
      value={version}
      choice={choice}
      onChange={next => setFilled({ ...filled, version: next })}
    />
  );

  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault();
        if (ready && !busy) ask();
      }}
    >
      <ModelField
        label={t('request.model')}
        required
        value={model}
        onChange={option => setFilled({ kind, stage, model: option?.ref })}
      />
      {!back && versionField}
      <Field
        select
        label={t('request.stage')}
        required
        value={stage ?? ''}
        onChange={({ target }) => setFilled({ ...filled, stage: target.value })}
      >
        {props.stages.map(({ name, title }) => (
          <MenuItem key={name} value={name}>
            {title}
          </MenuItem>
        ))}
      </Field>
      <Field
        select
        label={t('request.endpoint')}
        value={endpoint ?? ''}
        disabled={!chosen}
        helperText={t('request.endpointHint')}
        onChange={({ target }) =>
          setFilled({ ...filled, endpoint: target.value || undefined })
        }
      >
        <MenuItem value="">{t('request.noEndpoint')}</MenuItem>
        {endpoint && !chosen?.endpoints.some(({ ref }) => ref === endpoint) && (
          <MenuItem value={endpoint}>{endpoint}</MenuItem>
        )}
        {chosen?.endpoints.map(({ ref, title }) => (
          <MenuItem key={ref} value={ref}>
            {title}
          </MenuItem>
        ))}
      </Field>
      {back && versionField}
      <Field
        label={t('request.why')}
        required
        multiline
        minRows={2}
        value={reason}
        inputProps={{ maxLength: LONGEST }}
        helperText={t('request.whyHint')}
        onChange={({ target }) => setReason(target.value)}
      />
      {model && stage && offered && (
        <GatePreviewPanel request={{ kind, model, version, endpoint, stage }} />
      )}
      {problem && (
        <Typography color="error" role="alert">
          {problem}
        </Typography>
      )}
      <div>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={!ready || busy}
        >
          {t(back ? 'request.askBack' : 'request.ask')}
        </Button>
      </div>
    </form>
  );
}
