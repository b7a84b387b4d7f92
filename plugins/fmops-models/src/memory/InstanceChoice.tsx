import {
  instanceFits,
  ModelShape,
} from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMemo, useState } from 'react';
import { InstanceTable } from './InstanceTable';
import { shortText, tightText } from './instanceWords';
import { defaultChoice } from './servingChoices';
import { ServingFields } from './ServingFields';

/** Rows before "Show all". */
const SHOWN = 5;

/** The instances that serve a model, for what one means to serve. */
export function InstanceChoice({ shape }: { shape: ModelShape }) {
  const [choice, setChoice] = useState(() => defaultChoice(shape));
  const [unfolded, setUnfolded] = useState(false);
  const found = useMemo(() => instanceFits(shape, choice), [shape, choice]);
  if (!found) return null;
  const { fits, tight, nearest } = found;
  const notes = [tightText(tight), shortText(nearest)].filter(Boolean);
  const shown = unfolded ? fits : fits.slice(0, SHOWN);
  return (
    <>
      <Typography variant="subtitle2" component="h4">
        Instances, cheapest first
      </Typography>
      <ServingFields
        contextWindow={shape.contextWindow}
        choice={choice}
        onChange={setChoice}
      />
      {fits.length > 0 ? (
        <InstanceTable fits={shown} />
      ) : (
        <Typography variant="body2">
          It fits on no single instance with room to spare. Several instances
          together are not estimated here.
        </Typography>
      )}
      {fits.length > SHOWN && (
        <div>
          <Button
            size="small"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? 'Show fewer' : `Show all ${fits.length}`}
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
