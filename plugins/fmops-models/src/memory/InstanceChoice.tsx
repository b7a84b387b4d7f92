import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  instanceFits,
  ModelShape,
} from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMemo, useState } from 'react';
import { InstanceTable } from './InstanceTable';
import { shortText, tightText } from './instanceWords';
import { memoryTranslationRef } from './messages';
import { defaultChoice } from './servingChoices';
import { ServingFields } from './ServingFields';

/** Rows before "Show all". */
const SHOWN = 5;

/** The instances that serve a model, for what one means to serve. */
export function InstanceChoice({ shape }: { shape: ModelShape }) {
  const { t } = useTranslationRef(memoryTranslationRef);
  const [choice, setChoice] = useState(() => defaultChoice(shape));
  const [unfolded, setUnfolded] = useState(false);
  const found = useMemo(() => instanceFits(shape, choice), [shape, choice]);
  if (!found) return null;
  const { fits, tight, nearest } = found;
  const notes = [tightText(t, tight), shortText(t, nearest)].filter(Boolean);
  const shown = unfolded ? fits : fits.slice(0, SHOWN);
  return (
    <>
      <Typography variant="subtitle2" component="h4">
        {t('instances.title')}
      </Typography>
      <ServingFields
        contextWindow={shape.contextWindow}
        choice={choice}
        onChange={setChoice}
      />
      {fits.length > 0 ? (
        <InstanceTable fits={shown} />
      ) : (
        <Typography variant="body2">{t('instances.none')}</Typography>
      )}
      {fits.length > SHOWN && (
        <div>
          <Button
            size="small"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded
              ? t('instances.showFewer')
              : t('instances.showAll', { instances: String(fits.length) })}
          </Button>
        </div>
      )}
      {notes.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {notes.join(' ')}
        </Typography>
      )}
    </>
  );
}
