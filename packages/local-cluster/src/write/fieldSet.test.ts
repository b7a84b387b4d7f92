import { copyJson } from '../objects/json';
import { changedFields, fieldsOf, fromFieldsV1, toFieldsV1 } from './fieldSet';

describe('fieldSet', () => {
  const object = {
    apiVersion: 'v1',
    metadata: { name: 'a', labels: { 'fmops.dev/stage': 'x' } },
    spec: { list: [{ a: 1 }], empty: {} },
  };

  it('reads and writes the form of Kubernetes', () => {
    const fieldsV1 = toFieldsV1(fieldsOf(object));
    expect(fieldsV1).toEqual({
      'f:metadata': { 'f:labels': { 'f:fmops.dev/stage': {} } },
      'f:spec': { 'f:empty': {}, 'f:list': {} },
    });
    expect(fromFieldsV1(fieldsV1)).toEqual(fieldsOf(object));
  });

  it('finds changed fields by value', () => {
    const changed = { ...object, spec: { list: [{ a: 2 }], empty: {} } };
    expect([...changedFields(object, changed)]).toEqual(['["spec","list"]']);
    expect(changedFields(object, copyJson(object)).size).toBe(0);
  });
});
