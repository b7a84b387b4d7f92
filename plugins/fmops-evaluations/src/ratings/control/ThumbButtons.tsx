import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import ThumbDownIcon from '@material-ui/icons/ThumbDownAltOutlined';
import ThumbUpIcon from '@material-ui/icons/ThumbUpAltOutlined';
import { ratingsTranslationRef } from '../messages';

const THUMBS = [
  {
    thumb: 'up',
    title: 'thumb.up',
    label: 'thumb.upOf',
    Icon: ThumbUpIcon,
  },
  {
    thumb: 'down',
    title: 'thumb.down',
    label: 'thumb.downOf',
    Icon: ThumbDownIcon,
  },
] as const;

type Thumb = (typeof THUMBS)[number]['thumb'];

/** Good or bad; pressed again, neither. */
export function ThumbButtons(props: {
  value: Thumb | undefined;
  /** Of whose answer. */
  of: string;
  disabled?: boolean;
  onChange(thumb: Thumb | undefined): void;
}) {
  const { value, of, disabled, onChange } = props;
  const { t } = useTranslationRef(ratingsTranslationRef);
  return (
    <span>
      {THUMBS.map(({ thumb, title, label, Icon }) => {
        const pressed = value === thumb;
        return (
          <Tooltip key={thumb} title={t(title)}>
            <span>
              <IconButton
                size="small"
                color={pressed ? 'primary' : 'default'}
                aria-label={t(label, { title: of })}
                aria-pressed={pressed}
                disabled={disabled}
                onClick={() => onChange(pressed ? undefined : thumb)}
              >
                <Icon fontSize="small" />
              </IconButton>
            </span>
          </Tooltip>
        );
      })}
    </span>
  );
}
