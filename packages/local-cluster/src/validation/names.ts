import { StatusCause } from '../errors/ApiError';

const SUBDOMAIN =
  '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*';
const LABEL_VALUE = '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?';
const LABEL_NAME = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';

const subdomain = new RegExp(`^${SUBDOMAIN}$`);
const labelValue = new RegExp(`^${LABEL_VALUE}$`);
const labelName = new RegExp(`^${LABEL_NAME}$`);

const SUBDOMAIN_RULE = `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${SUBDOMAIN}')`;
const LABEL_VALUE_RULE = `a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '${LABEL_VALUE}')`;
const LABEL_NAME_RULE = `name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${LABEL_NAME}')`;

/** A cause of the form `Invalid value: "x": why`. */
export function invalidValue(
  field: string,
  value: unknown,
  why: string,
): StatusCause {
  return {
    reason: 'FieldValueInvalid',
    message: `Invalid value: ${JSON.stringify(value)}: ${why}`,
    field,
  };
}

/** A cause for a field that has to be there. */
export function requiredValue(field: string, why = ''): StatusCause {
  return {
    reason: 'FieldValueRequired',
    message: why ? `Required value: ${why}` : 'Required value',
    field,
  };
}

/** Causes why a text is no DNS-1123 subdomain of at most 253 characters. */
export function checkSubdomain(field: string, value: string): StatusCause[] {
  const causes: StatusCause[] = [];
  if (value.length > 253) {
    causes.push(
      invalidValue(field, value, 'must be no more than 253 characters'),
    );
  }
  if (!subdomain.test(value)) {
    causes.push(invalidValue(field, value, SUBDOMAIN_RULE));
  }
  return causes;
}

/** Causes why a text is no label value. */
export function checkLabelValue(field: string, value: unknown): StatusCause[] {
  if (typeof value !== 'string') {
    return [invalidValue(field, value, 'must be a string')];
  }
  const causes: StatusCause[] = [];
  if (value.length > 63) {
    causes.push(
      invalidValue(field, value, 'must be no more than 63 characters'),
    );
  }
  if (!labelValue.test(value)) {
    causes.push(invalidValue(field, value, LABEL_VALUE_RULE));
  }
  return causes;
}

/** Causes why a text is no key of a label or annotation. */
export function checkQualifiedName(
  field: string,
  value: string,
): StatusCause[] {
  const parts = value.split('/');
  const name = parts[parts.length - 1];
  const prefixes = parts.slice(0, -1);
  if (prefixes.length > 1) {
    return [
      invalidValue(
        field,
        value,
        "a qualified name must consist of a name with an optional DNS subdomain prefix and '/'",
      ),
    ];
  }
  const causes = prefixes.flatMap(prefix =>
    subdomain.test(prefix)
      ? []
      : [invalidValue(field, value, `prefix part ${SUBDOMAIN_RULE}`)],
  );
  if (name.length > 63) {
    causes.push(
      invalidValue(
        field,
        value,
        'name part must be no more than 63 characters',
      ),
    );
  }
  if (!labelName.test(name)) {
    causes.push(invalidValue(field, value, LABEL_NAME_RULE));
  }
  return causes;
}
