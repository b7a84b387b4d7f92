import type { BaseModel } from '@fmops/backstage-plugin-fmops-models-common';
import { fields, hubId, text } from '../answers/read';

/**
 * What an `adapter_config.json` of the PEFT library says.
 *
 * @public
 */
export interface AdapterFacts {
  type: 'adapter';
  /** Left out when the base is a folder of whoever trained it. */
  baseModel?: BaseModel;
}

/**
 * Reads what an adapter is for.
 *
 * @public
 */
export function adapterFacts(config: unknown): AdapterFacts {
  const { base_model_name_or_path: base, peft_type: peft } = fields(config);
  const huggingFaceId = hubId(base);
  const method = text(peft)?.toLowerCase();
  return {
    type: 'adapter',
    ...(huggingFaceId && {
      baseModel: {
        huggingFaceId,
        relation: 'adapter',
        ...(method && /^[a-z0-9_]{1,40}$/.test(method) && { method }),
      },
    }),
  };
}
