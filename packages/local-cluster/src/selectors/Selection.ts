import { KubeObject } from '../objects/KubeObject';
import { ResourceType } from '../resources/ResourceType';
import { parseFieldSelector } from './fieldSelector';
import { parseLabelSelector } from './labelSelector';

/** What a list or watch asks for. */
export interface SelectionQuery {
  namespace?: string;
  name?: string;
  labelSelector?: string;
  fieldSelector?: string;
}

/** The objects of a kind that a list or watch shows. */
export class Selection {
  private readonly tests: Array<(object: KubeObject) => boolean> = [];

  /** Whether labels or fields narrow the selection. */
  readonly narrowed: boolean;

  constructor(readonly type: ResourceType, readonly query: SelectionQuery) {
    const { namespace, name, labelSelector, fieldSelector } = query;
    this.narrowed = Boolean(labelSelector || fieldSelector || name);
    if (namespace) {
      this.tests.push(object => object.metadata.namespace === namespace);
    }
    if (name) {
      this.tests.push(object => object.metadata.name === name);
    }
    if (labelSelector) {
      const matches = parseLabelSelector(labelSelector);
      this.tests.push(object => matches(object.metadata.labels ?? {}));
    }
    if (fieldSelector) {
      this.tests.push(parseFieldSelector(type, fieldSelector));
    }
  }

  has(object: KubeObject | undefined): object is KubeObject {
    return object !== undefined && this.tests.every(test => test(object));
  }
}
