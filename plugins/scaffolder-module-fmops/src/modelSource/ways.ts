import type {
  InspectionRequest,
  RegistrationWay,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { MessageKey } from '../MessageKey';
import type { en } from './messages/en';

type Key<Group extends string> = MessageKey<typeof en, Group>;

/** A field in which somebody says which model is meant. */
export interface WayField {
  name: keyof InspectionRequest;
  label: Key<'label'>;
  help: Key<'help'>;
}

/** A way to say which model is meant. */
export interface Way {
  way: RegistrationWay;
  label: Key<'way'>;
  fields: readonly WayField[];
}

/** The ways, in the order of their tabs. */
export const WAYS: readonly Way[] = [
  {
    way: 'huggingFace',
    label: 'way.huggingFace',
    fields: [
      {
        name: 'huggingFaceId',
        label: 'label.huggingFaceId',
        help: 'help.huggingFaceId',
      },
    ],
  },
  {
    way: 'files',
    label: 'way.files',
    fields: [
      {
        name: 'uri',
        label: 'label.uri',
        help: 'help.uri',
      },
    ],
  },
  {
    way: 'provider',
    label: 'way.provider',
    fields: [
      {
        name: 'provider',
        label: 'label.provider',
        help: 'help.provider',
      },
      {
        name: 'providerModelId',
        label: 'label.providerModelId',
        help: 'help.providerModelId',
      },
    ],
  },
  { way: 'manual', label: 'way.manual', fields: [] },
];

/** The Hub id in the address of a model's page; other texts as they are. */
export function hubIdIn(text: string): string {
  const [, id] =
    /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([^/\s]+\/[^/?#\s]+)/.exec(
      text.trim(),
    ) ?? [];
  return id ?? text;
}
