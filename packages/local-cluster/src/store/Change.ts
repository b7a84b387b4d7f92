import { KubeObject } from '../objects/KubeObject';
import { ResourceType } from '../resources/ResourceType';

/** One write, in the order of resource versions. */
export interface Change {
  type: 'ADDED' | 'MODIFIED' | 'DELETED';
  resource: ResourceType;
  /** The object after the write; for a deletion its last state, at the version of the deletion. */
  object: KubeObject;
  previous?: KubeObject;
  resourceVersion: number;
}
